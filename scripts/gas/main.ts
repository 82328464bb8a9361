/**
 * Measures what the platform's operations cost: `npm run gas`. Prints a table beside the peers, writes
 * `reports/gas.json` and exits 1 if a figure is above its limit.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { measureFunding } from "./funding.ts";
import { measureBallots, measureNewVoters, measureSigned, measureSubmit } from "./operations.ts";
import { OPERATIONS } from "./peers.ts";
import { admit, deploySeason, newWallets } from "./season.ts";

const VOTERS = 24;

async function measure(): Promise<Record<string, number>> {
  const season = await deploySeason();
  const [author, opener, ...voters] = await newWallets(season, VOTERS + 2);
  if (!author || !opener) throw new Error("no wallets");
  await admit(season, [author, opener, ...voters]);
  await season.members.admit(season.curatorAdmission);
  const holders = [opener, ...voters];
  await season.voteToken.issue(
    holders.map(({ address }) => address),
    holders.map(() => 10n),
  );
  const one = await measureBallots(season, voters, 1);
  const ten = await measureBallots(season, voters, 10);
  if (one.last > one.second || ten.last > ten.second)
    throw new Error("a later vote costs more than an earlier one");
  const added = await measureNewVoters(season);
  return {
    "idea.submit": await measureSubmit(season, author),
    "ballot.one.later": one.second,
    "ballot.ten.perEntry": ten.second / 10,
    "ballot.signed20.each": await measureSigned(season, voters.slice(0, 20), opener),
    "voter.added": added.one,
    "voter.added20.each": added.twenty,
    ...(await measureFunding(season)),
  };
}

const gas = await measure();
const rows = OPERATIONS.map(({ key, title, limit, bestPeer, peer }) => ({
  operation: title,
  gas: Math.round(gas[key] ?? Number.NaN),
  limit,
  "best peer": bestPeer ?? "",
  peer,
  "of peer": bestPeer ? `${Math.round((100 * (gas[key] ?? 0)) / bestPeer)} %` : "",
}));
console.table(rows);
console.log(
  "gasUsed after refunds, Hardhat's in-process EVM, solc 0.8.37, optimizer 1,000 runs, without IR.",
);
console.log("A new voter's figure is the dearest of four in a row, tokens issued by the issuer role.");
await mkdir("reports", { recursive: true });
await writeFile("reports/gas.json", `${JSON.stringify(gas, null, 2)}\n`);

const above = OPERATIONS.filter(({ key, limit }) => !((gas[key] ?? Number.NaN) <= limit));
for (const { key, limit } of above) console.error(`${key}: ${gas[key]} is above its limit of ${limit}`);
if (above.length > 0) process.exitCode = 1;
