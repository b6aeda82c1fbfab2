// Times one reader over the articles of standard input, in rounds after one to warm up, and writes what each took as
// JSON: `node time.mjs READER FOLDER ROUNDS`. FOLDER holds the engine's module, or the peers' node_modules.

import { createRequire } from "node:module";
import { articles } from "./articles.mjs";

const [reader, folder, rounds] = process.argv.slice(2);
const require = createRequire(folder + "/");

// Each peer does the part of the work that it knows: names, quotations, dates.
const readers = {
  wasm() {
    const engine = require("./probe.js");
    return ({ text, published }) => engine.read(text, published ?? "");
  },
  compromise() {
    const nlp = require("compromise");
    return ({ text }) => {
      const document = nlp(text);
      return [document.people(), document.organizations(), document.places(), document.quotations()].map((view) =>
        view.out("array"),
      );
    };
  },
  wink() {
    const model = require("wink-eng-lite-web-model");
    const nlp = require("wink-nlp")(model);
    return ({ text }) => nlp.readDoc(text).entities().out();
  },
  chrono() {
    const chrono = require("chrono-node");
    return ({ text, published }) => chrono.parse(text, new Date(published ?? "2025-01-01"));
  },
};

const read = readers[reader]();
const input = articles();
const round = () => {
  const start = process.hrtime.bigint();
  for (const article of input) read(article);
  return Number(process.hrtime.bigint() - start) / 1e9;
};
// A text is read again and again until the machine's compilers have done what they will: V8 takes two seconds until it has
// compiled the functions of the engine's module for the second time.
const warmed = process.hrtime.bigint() + 2_000_000_000n;
do round(); while (process.hrtime.bigint() < warmed);
const seconds = Array.from({ length: Number(rounds) }, round);
const bytes = input.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
process.stdout.write(JSON.stringify({ bytes, seconds, peak_bytes: null }));
