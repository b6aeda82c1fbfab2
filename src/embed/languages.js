// The languages of explorers: which one an element asks for, and what is said in it. English is at hand, in whatever state
// the network is; another one is a file, which is fetched once.
import { Failure } from "./failure.js";
import english from "./failures.js";
import { file } from "./load.js";

export const CODES = ["en", "de", "fr", "es", "uk", "ru", "ar"];
export const ENGLISH = { code: "en", dir: "ltr", texts: "", failures: english };

// The language of `element`, by its attribute or the nearest one around it, and by no reader's browser: { code, dir, texts,
// failures, dialog }. For a language in which there are no texts, English; where they do not come, English with the failure.
export async function speak(root, element) {
  const code = codeOf(element);
  if (code === ENGLISH.code) return ENGLISH;
  const url = `${root}${code}.json`;
  try {
    const { texts, failures, dialog } = await file(url);
    return { code, dir: code === "ar" ? "rtl" : "ltr", url, texts: lines(code, texts), failures, dialog };
  } catch (cause) {
    return { ...ENGLISH, failure: new Failure("language", { url, cause }) };
  }
}

// English in place of a language that the explorer's code does not understand.
export function misunderstood({ url }) {
  return { ...ENGLISH, failure: new Failure("language", { url }) };
}

// The code of the language of `element`.
export function codeOf(element) {
  const code = asked(element).toLowerCase().split(/[-_]/)[0];
  return CODES.includes(code) ? code : ENGLISH.code;
}

function asked(element) {
  for (let at = element; at; at = at.parentNode ?? at.host) {
    const lang = at.getAttribute?.("lang");
    if (lang) return lang;
  }
  return "";
}

// As the explorer's code takes it: the code, the keys, and a line a text, its forms divided by "|".
function lines(code, texts) {
  const all = Object.entries(texts).flatMap(([section, keys]) => Object.entries(keys).map(([key, form]) => [`${section}.${key}`, form]));
  const said = (form) => (typeof form === "string" ? form : Object.values(form).join("|"));
  return [code, all.map(([name]) => name).join(), ...all.map(([, form]) => said(form))].join("\n");
}
