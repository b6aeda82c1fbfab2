// The articles of standard input, a line of JSON each.

import { readFileSync } from "node:fs";

export function articles() {
  const lines = readFileSync(0, "utf8").split("\n").filter((line) => line !== "");
  return lines.map((line) => JSON.parse(line));
}
