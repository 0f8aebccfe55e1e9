/** Why a file cannot be read; the rest of the sentence that starts with its name. */

export class NotReadable extends Error {
  override readonly name = "NotReadable";
}
