// Zones as the browser knows them. Kept in JavaScript because an unknown zone throws, and because it is smaller so.
// Temporal knows them at once; where there is none, or a draft of it that a host page brings, Intl has to get its
// calendars ready first, for a frame's time.
const Temporal = globalThis.Temporal?.Now?.timeZoneId && globalThis.Temporal;
const SHAPE = { year: "numeric", month: "numeric", day: "numeric", hour: "numeric", minute: "numeric", hourCycle: "h23" };
const formats = new Map();

function format(zone) {
  if (!formats.has(zone)) formats.set(zone, new Intl.DateTimeFormat("en-US", { ...SHAPE, timeZone: zone }));
  return formats.get(zone);
}

const offsets = new Map();

// Minutes by which `zone` is ahead of UTC at that moment, or nothing for a zone that the browser does not know. Clocks
// change with a minute, and whoever tells the time asks for the same one again and again: that takes most of a tick.
export function offset(ms, zone) {
  const key = `${Math.floor(ms / 60000)} ${zone}`;
  if (offsets.size > 99) offsets.clear();
  if (!offsets.has(key)) offsets.set(key, reckoned(ms, zone));
  return offsets.get(key);
}

function reckoned(ms, zone) {
  try {
    if (Temporal) return Math.round(Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).offsetNanoseconds / 6e10);
    const part = {};
    for (const { type, value } of format(zone).formatToParts(ms)) part[type] = Number(value);
    const wall = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute);
    return Math.round((wall - Math.floor(ms / 60000) * 60000) / 60000);
  } catch {
    return undefined;
  }
}

export function zone() {
  return Temporal?.Now.timeZoneId() || Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
}
