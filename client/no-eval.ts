/** Tells zod not to try `eval`, which the page forbids. To be imported before any schema is made. */

import { z } from "zod";

z.config({ jitless: true });
