// <fact-explorer>: the facts of a news article, as an element of any page. Importing the package defines it.

/** What `fact-explorer:ready` tells. */
export interface FactExplorerReady {
  /** The explorer's version. */
  version: string;
}

/** What `fact-explorer:select` tells: the reader was led to a card or a passage. */
export interface FactExplorerSelect {
  /** A card ("q2") or a passage ("q2-1"). */
  id: string;
  /** The article's name; empty for one that the page gave. */
  article: string;
}

/** What `fact-explorer:error` tells. */
export interface FactExplorerError {
  /** A short name of what went wrong, such as "no-text". */
  code: string;
  /** A sentence for readers. */
  message: string;
  /** Lines for whoever has to put it right. */
  detail: string;
}

/** The attributes, all of which may be left out. */
export interface FactExplorerAttributes {
  /** Name of an article of the newsroom. */
  article?: string;
  /** One card alone, such as "q2". */
  card?: string;
  /** One part. */
  view?: "actors" | "quotes" | "deadlines" | "timeline" | "source";
  /** A CSS selector: reads the page's own article, and marks it without touching it. */
  for?: string;
  /** Address of an article's text, or of a fact sheet with its text. */
  src?: string;
  /** That article's day, as 2025-08-06. */
  published?: string;
  /** Colours and type. */
  theme?: "auto" | "light" | "dark" | "inherit";
  /** Language of the explorer's own words: en, de, fr, es, uk, ru or ar; else that of the nearest element around it. */
  lang?: string;
  /** Which way it is laid out; else as that language is written. */
  dir?: "ltr" | "rtl";
  /** Level of the first heading, 1 to 6. */
  "heading-level"?: number | string;
  /** The reader's zone by IANA's name. */
  tz?: string;
  /** A moment at which the clock stands still. */
  now?: string;
  /** Whether anything may move. */
  motion?: "auto" | "reduce";
  /** "address" lets the page's address name cards. */
  links?: "address";
  /** "open" lets readers give articles of their own. */
  desk?: "open";
  /** Where the explorer's other files are; a bundler knows better. */
  "asset-root"?: string;
}

/** The events, which bubble out of shadow roots. */
export interface FactExplorerEventMap {
  "fact-explorer:ready": CustomEvent<FactExplorerReady>;
  "fact-explorer:select": CustomEvent<FactExplorerSelect>;
  "fact-explorer:error": CustomEvent<FactExplorerError>;
}

declare global {
  interface HTMLElementTagNameMap {
    "fact-explorer": HTMLElement;
  }
  interface HTMLElementEventMap extends FactExplorerEventMap {}
  interface DocumentEventMap extends FactExplorerEventMap {}
  interface WindowEventMap extends FactExplorerEventMap {}
}
