// TIME_ZONE_INFORMATION of the PC that recorded → how far its wall clock was from UTC at a moment.
// Bias StandardName[32] StandardDate StandardBias DaylightName[32] DaylightDate DaylightBias   (timezoneapi.h; 172 bytes)

/** Bytes of TIME_ZONE_INFORMATION. */
export const ZONE_SIZE = 172;
/** No place on Earth is farther from UTC, in minutes. */
const FARTHEST = 26 * 60;
const MINUTE = 60_000;

/** Minutes east of UTC at a moment, given in milliseconds since 1970. */
export type Zone = (utc: number) => number;

/** A SYSTEMTIME as a rule: year 0 means the nth (5: last) weekday of a month, every year; else one moment. */
interface Rule {
  readonly year: number;
  readonly month: number;
  readonly weekday: number;
  readonly day: number;
  /** milliseconds since midnight */
  readonly time: number;
}

/** Reads the zone at the start of the view; `undefined` for biases that no zone has. */
export function readZone(view: DataView): Zone | undefined {
  const bias = view.getInt32(0, true);
  const standard = bias + view.getInt32(84, true);
  const daylight = bias + view.getInt32(168, true);
  if (Math.abs(standard) > FARTHEST || Math.abs(daylight) > FARTHEST) return undefined;
  const [toStandard, toDaylight] = [readRule(view, 68), readRule(view, 152)];
  if (!toStandard || !toDaylight) return () => -bias;
  return (utc) => {
    const year = new Date(utc - standard * MINUTE).getUTCFullYear();
    // each rule is told in the clock that runs until then
    const begins = momentOf(toDaylight, year) + standard * MINUTE;
    const ends = momentOf(toStandard, year) + daylight * MINUTE;
    const summer = begins < ends ? utc >= begins && utc < ends : utc >= begins || utc < ends;
    return -(summer ? daylight : standard);
  };
}

/** wYear wMonth wDayOfWeek wDay wHour wMinute wSecond wMilliseconds; month 0: there is no such rule. */
function readRule(view: DataView, at: number): Rule | undefined {
  const [year = 0, month = 0, weekday = 0, day = 0, hour = 0, minute = 0, second = 0] = Array.from({ length: 7 }, (_, i) => view.getUint16(at + 2 * i, true));
  if (month < 1 || month > 12 || weekday > 6 || day < 1 || day > 31 || hour > 24 || minute > 59 || second > 59) return undefined;
  return { year, month, weekday, day, time: ((hour * 60 + minute) * 60 + second) * 1000 };
}

function momentOf({ year: fixed, month, weekday, day, time }: Rule, year: number): number {
  if (fixed > 0) return Date.UTC(fixed, month - 1, day) + time;
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  let date = 1 + ((weekday - first + 7) % 7) + (day - 1) * 7;
  while (date > length) date -= 7;
  return Date.UTC(year, month - 1, date) + time;
}
