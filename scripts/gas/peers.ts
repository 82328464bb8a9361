/** One row of the comparison: what we measure, the worst we accept, and the best peer's figure where one has the same. */
export interface Operation {
  key: string;
  title: string;
  limit: number;
  bestPeer?: number;
  peer: string;
}

/**
 * Peers' figures: gasUsed after refunds on Hardhat's in-process EVM (osaka), each peer with its own compiler settings,
 * a different account for every vote, non-zero balances and counters.
 */
export const OPERATIONS: Operation[] = [
  {
    key: "idea.submit",
    title: "submit an idea to a challenge",
    limit: 112_000,
    bestPeer: 193_437,
    peer: "Snapshot X",
  },
  {
    key: "ballot.one.later",
    title: "later vote, round of one entry",
    limit: 64_000,
    bestPeer: 66_155,
    peer: "OZ Governor",
  },
  {
    key: "ballot.ten.perEntry",
    title: "later vote on ten entries, per entry",
    limit: 9_000,
    bestPeer: 66_155,
    peer: "OZ Governor, one by one",
  },
  {
    key: "ballot.signed20.each",
    title: "vote by signature, batch of 20, each",
    limit: 45_000,
    bestPeer: 80_654,
    peer: "OZ Governor, one by one",
  },
  {
    key: "voter.added",
    title: "one more voter: tokens arrive, self-delegated",
    limit: 136_000,
    bestPeer: 151_994,
    peer: "OZ Governor",
  },
  {
    key: "voter.added20.each",
    title: "twenty more voters at once, each",
    limit: 90_000,
    bestPeer: 151_994,
    peer: "OZ Governor, one by one",
  },
  {
    key: "review.commit",
    title: "seal a scorecard in a review",
    limit: 80_000,
    peer: "none reviews blind",
  },
  { key: "review.reveal", title: "reveal it", limit: 85_000, peer: "none reviews blind" },
  {
    key: "grant.propose",
    title: "propose a grant, own vote counted",
    limit: 152_000,
    bestPeer: 69_634,
    peer: "OZ Governor, which looks at no budget",
  },
  {
    key: "grant.vote",
    title: "a seat's vote that does not decide",
    limit: 50_000,
    bestPeer: 66_155,
    peer: "OZ Governor",
  },
  {
    key: "milestone.pay",
    title: "pay one milestone",
    limit: 115_000,
    bestPeer: 133_153,
    peer: "Allo v2 QVSimple",
  },
  {
    key: "idea.funded.total",
    title: "approved idea: plan, grant, evidence, verdict, paid",
    limit: 800_000,
    bestPeer: 436_473,
    peer: "best propose, queue, execute and two votes; no plan, evidence or verdict",
  },
];
