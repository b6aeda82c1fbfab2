// Dates as Intl writes them. Kept in JavaScript because an unknown zone throws, and because it is smaller so.
const english = (navigator.language || "").startsWith("en") ? navigator.language : "en-GB";
const day = { weekday: "long", day: "numeric", month: "long", year: "numeric" };
const SHAPES = [
  day,
  { ...day, hour: "numeric", minute: "2-digit" },
  { month: "long", year: "numeric" },
  { day: "numeric", month: "long", year: "numeric" },
  { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", hourCycle: "h23" },
];
const formats = new Map();

function format(zone, shape) {
  const key = shape + zone;
  if (!formats.has(key)) {
    const locale = shape === 4 ? "en-US" : english;
    formats.set(key, new Intl.DateTimeFormat(locale, { ...SHAPES[shape], timeZone: zone }));
  }
  return formats.get(key);
}

export function write(ms, zone, shape) {
  try {
    return format(zone, shape).format(ms);
  } catch {
    return format("UTC", shape).format(ms);
  }
}

// From one day to another, without saying twice what they share.
export function range(from, to) {
  return format("UTC", 3).formatRange(from, to);
}

// Minutes by which `zone` is ahead of UTC at that moment, or nothing for a zone that the browser does not know.
export function offset(ms, zone) {
  try {
    const part = {};
    for (const { type, value } of format(zone, 4).formatToParts(ms)) part[type] = Number(value);
    const wall = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute);
    return Math.round((wall - Math.floor(ms / 60000) * 60000) / 60000);
  } catch {
    return undefined;
  }
}

export function zone() {
  return Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
}
