/** A figure with its goal: at most `most`, or at least `least`. */
export interface Goal {
  key: string;
  title: string;
  unit: string;
  most?: number;
  least?: number;
}

export const GOALS: readonly Goal[] = [
  { key: "start.coldSeconds", title: "npm start to Ready, empty npm cache", unit: "s", most: 240 },
  { key: "start.warmSeconds", title: "npm start to Ready, second start", unit: "s", most: 20 },
  { key: "index.lagP50Milliseconds", title: "receipt to index, median", unit: "ms", most: 2000 },
  { key: "index.lagMaxMilliseconds", title: "receipt to index, slowest", unit: "ms", most: 2000 },
  { key: "index.lagQuietMilliseconds", title: "the same, last one on a quiet chain", unit: "ms", most: 2000 },
  { key: "index.eventsPerSecond", title: "indexing a busy season", unit: "events/s" },
  {
    ...{ key: "index.naiveEventsPerSecond", unit: "events/s" },
    title: "the same with the first mapping and Graph Node as it comes",
  },
  { key: "index.timesNaive", title: "ours against that", unit: "times", least: 4 },
  { key: "index.slowestFifthPerSecond", title: "slowest fifth of the season", unit: "events/s" },
  { key: "index.fastestFifthPerSecond", title: "fastest fifth of the season", unit: "events/s" },
  { key: "index.graphNodeMegabytes", title: "memory of Graph Node at most", unit: "MB" },
  { key: "index.postgresMegabytes", title: "memory of PostgreSQL at most", unit: "MB" },
  { key: "audit.fetchedPerSecond", title: "audit: fetching logs and times", unit: "events/s" },
  {
    ...{ key: "audit.eventsPerSecond", unit: "events/s", least: 20_000 },
    title: "audit: decoding and folding what is fetched",
  },
  {
    key: "graphql.p95Milliseconds",
    title: "slowest of the dApp's queries, 95th percentile",
    unit: "ms",
    most: 50,
  },
  {
    ...{ key: "relay.p95Milliseconds", unit: "ms", most: 5_000 },
    title: "200 votes in a minute, signed to in a block, 95th percentile",
  },
  {
    ...{ key: "pages.performance", unit: "of 100", least: 95 },
    title: "Lighthouse on a slow telephone, home and ideas, median of 5",
  },
  {
    ...{ key: "pages.largestPaintMilliseconds", unit: "ms", most: 1_800 },
    title: "the same: until the largest thing stands there",
  },
  { key: "pages.blockedMilliseconds", title: "the same: blocked altogether", unit: "ms", most: 200 },
  { key: "pages.shiftThousandths", title: "the same: things that move", unit: "‰", most: 20 },
  {
    ...{ key: "pages.accessibility", unit: "of 100", least: 100 },
    title: "Lighthouse accessibility, least of all pages",
  },
  { key: "ideas.rowsInPage", title: "rows in the page of 10,000 ideas", unit: "rows", most: 40 },
  {
    ...{ key: "ideas.slowestMilliseconds", unit: "ms", most: 100 },
    title: "slowest interaction with 10,000 ideas",
  },
  { key: "bytes.shellGzip", title: "JavaScript of the shell, gzip", unit: "bytes", most: 125_000 },
  { key: "bytes.ideasGzip", title: "JavaScript of the ideas page, gzip", unit: "bytes", most: 145_000 },
];

/** Whether a value meets its goal; true where there is none. */
export function meets({ most, least }: Goal, value: number): boolean {
  return value <= (most ?? Number.POSITIVE_INFINITY) && value >= (least ?? Number.NEGATIVE_INFINITY);
}
