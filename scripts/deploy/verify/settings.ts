import { governorAbi } from "@engine/protocol/abi/governor";
import { kudosAbi } from "@engine/protocol/abi/kudos";
import { pointsAbi } from "@engine/protocol/abi/points";
import { reviewsAbi } from "@engine/protocol/abi/reviews";
import { rewardsAbi } from "@engine/protocol/abi/rewards";
import { roundsAbi } from "@engine/protocol/abi/rounds";
import { treasuryAbi } from "@engine/protocol/abi/treasury";
import { addressOf, type Context, settlementTokenOf } from "../context.ts";
import type { ContractName } from "../contracts.ts";
import { CREATION_STEPS, governorTerms } from "../creation-steps.ts";
import type { Finding } from "./finding.ts";

/** What a contract says of itself, and what it was meant to say. */
interface Setting {
  what: string;
  found: unknown;
  meant: unknown;
}

/** Everything that an organisation chose is as its file says. */
export async function verifySettings(context: Context): Promise<Finding[]> {
  const settings = await Promise.all([
    roundSettings(context),
    governorSettings(context),
    reviewSettings(context),
    recognitionSettings(context),
    moneySettings(context),
  ]);
  return settings
    .flat()
    .filter(({ found, meant }) => inWords(found) !== inWords(meant))
    .map(({ what, found, meant }) => `${what} ${inWords(found)}, not ${inWords(meant)}`);
}

/** Numbers and big integers of one value read the same, addresses in any spelling too. */
function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).join(" ");
  return String(value).toLowerCase();
}

/** Field by field, under the names that a struct and the organisation's file share. */
function fieldsOf(what: string, found: object, meant: object): Setting[] {
  const present = new Map(Object.entries(found));
  return Object.entries(meant).map(([name, value]) => ({
    what: `${what} have ${name}`,
    found: present.get(name),
    meant: value,
  }));
}

function reader({ client }: Context) {
  return client.readContract.bind(client);
}

async function roundSettings(context: Context): Promise<Setting[]> {
  const address = addressOf(context, "Rounds");
  const rules = await reader(context)({ address, abi: roundsAbi, functionName: "rules" });
  return fieldsOf("rounds", rules, context.organisation.rules);
}

async function governorSettings(context: Context): Promise<Setting[]> {
  const [read, meant] = [reader(context), governorTerms(context)];
  const contract = { address: addressOf(context, "InnovationGovernor"), abi: governorAbi } as const;
  const timelock = await read({ ...contract, functionName: "timelock" });
  const found = {
    votingDelay: await read({ ...contract, functionName: "votingDelay" }),
    votingPeriod: await read({ ...contract, functionName: "votingPeriod" }),
    lateExtension: await read({ ...contract, functionName: "lateQuorumVoteExtension" }),
    quorumBps: await read({ ...contract, functionName: "quorumNumerator", args: [] }),
    proposalThreshold: await read({ ...contract, functionName: "proposalThreshold" }),
    minimumQuorum: await read({ ...contract, functionName: "minimumQuorum" }),
    guardian: await read({ ...contract, functionName: "proposalGuardian" }),
    guardianUntil: await read({ ...contract, functionName: "guardianUntil" }),
  };
  return [
    ...fieldsOf("votes of the governor", found, meant),
    { what: "the governor has the timelock", found: timelock, meant: addressOf(context, "Timelock") },
  ];
}

async function reviewSettings(context: Context): Promise<Setting[]> {
  const contract = { address: addressOf(context, "Reviews"), abi: reviewsAbi } as const;
  const standard = await reader(context)({ ...contract, functionName: "defaultRubric" });
  const found = await reader(context)({ ...contract, functionName: "rubricOf", args: [standard] });
  const { document: _, ...meant } = context.organisation.rubric;
  return fieldsOf("reviews", found, meant);
}

async function recognitionSettings(context: Context): Promise<Setting[]> {
  const read = reader(context);
  const at = (name: ContractName) => addressOf(context, name);
  const { kudosAllowance, rewards } = context.organisation;
  const rules = await read({ address: at("Rewards"), abi: rewardsAbi, functionName: "rewardRules" });
  const [, weights, document] = await read({
    address: at("Points"),
    abi: pointsAbi,
    functionName: "policy",
  });
  const allowance = await read({ address: at("Kudos"), abi: kudosAbi, functionName: "allowance" });
  const [meantWeights, meantDocument] = argumentsOf(context, "Points").slice(-2);
  return [
    ...fieldsOf("rewards", rules, rewards),
    { what: "members may give kudos", found: allowance, meant: kudosAllowance },
    { what: "points have the weights", found: weights, meant: meantWeights },
    { what: "points have the document", found: document, meant: meantDocument },
  ];
}

async function moneySettings(context: Context): Promise<Setting[]> {
  const address = addressOf(context, "Treasury");
  const token = await reader(context)({ address, abi: treasuryAbi, functionName: "token" });
  return [{ what: "the treasury holds", found: token, meant: settlementTokenOf(context) }];
}

function argumentsOf(context: Context, name: ContractName): readonly unknown[] {
  return CREATION_STEPS.find(({ creates }) => creates?.name === name)?.creates?.args(context) ?? [];
}
