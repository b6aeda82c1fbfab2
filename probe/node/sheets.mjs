// Reads the articles of standard input with the engine's module, and writes the bytes of each fact sheet, in
// hexadecimal, a line each: `node sheets.mjs MODULE`.

import { createRequire } from "node:module";
import { articles } from "./articles.mjs";

const engine = createRequire(import.meta.url)(process.argv[2]);
for (const { text, published } of articles()) {
  process.stdout.write(Buffer.from(engine.read(text, published ?? "")).toString("hex") + "\n");
}
