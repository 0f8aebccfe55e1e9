/** Starts the page: colors, appearance, then the window. */

import "./no-eval.ts";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { declareKinds } from "./look/kinds.ts";
import { keepAppearance } from "./state/appearance.ts";
import "./look/tokens.css";
import "./look/base.css";
import "./look/marks.css";
import "./look/parts.css";

declareKinds(document.documentElement);
keepAppearance(document.documentElement);

const root = document.getElementById("root");
if (root === null) throw new Error("index.html lacks the element #root.");
createRoot(root).render(<App />);
