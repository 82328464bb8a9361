type Query = <T>(text: string, variables?: object) => Promise<T>;

interface End {
  team: { id: string } | null;
  pilot: { team: { id: string } } | null;
}

interface Movement {
  id: string;
  season: number;
  kind: string;
  amount: string;
  from: End | null;
  to: End | null;
}

/** What a stat of movements should say, by season, team (if any) and kind. */
export type Sums = Map<string, { count: string; amount: string }>;

const END = "{ team { id } pilot { team { id } } }";

/** The whole ledger, in order; the audit has proved these rows. */
export async function readLedger(query: Query): Promise<Movement[]> {
  const text = `query ($after: Bytes!) {
    rows: movements(first: 1000, orderBy: id, where: { id_gt: $after }) {
      id season kind amount from ${END} to ${END}
    }
  }`;
  const all: Movement[] = [];
  for (;;) {
    const { rows } = await query<{ rows: Movement[] }>(text, { after: all.at(-1)?.id ?? "0x" });
    all.push(...rows);
    if (rows.length < 1000) return all;
  }
}

const teamOf = (end: End | null) => end?.team?.id ?? end?.pilot?.team.id;

/** Sums of the ledger under the keys that `keysOf` gives each movement, for its season and for all time. */
export function sumsOf(ledger: readonly Movement[], keyOf: (move: Movement) => string | undefined): Sums {
  const sums: Sums = new Map();
  for (const move of ledger) {
    const key = keyOf(move);
    if (key === undefined) continue;
    for (const season of [0, move.season]) {
      const { count, amount } = sums.get(`${season} ${key}`) ?? { count: "0", amount: "0" };
      const more = { count: `${Number(count) + 1}`, amount: `${BigInt(amount) + BigInt(move.amount)}` };
      sums.set(`${season} ${key}`, more);
    }
  }
  return sums;
}

export const byKind = ({ kind }: Movement) => kind;

export function byTeam({ from, to, kind }: Movement): string | undefined {
  const team = teamOf(from) ?? teamOf(to);
  return team && `${team} ${kind}`;
}
