import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { activitiesAbi } from "@engine/protocol/abi/activities";
import { badgesAbi } from "@engine/protocol/abi/badges";
import { flagsAbi } from "@engine/protocol/abi/flags";
import { governorAbi } from "@engine/protocol/abi/governor";
import { grantsAbi } from "@engine/protocol/abi/grants";
import { ideasAbi } from "@engine/protocol/abi/ideas";
import { kudosAbi } from "@engine/protocol/abi/kudos";
import { membersAbi } from "@engine/protocol/abi/members";
import { officesAbi } from "@engine/protocol/abi/offices";
import { outcomesAbi } from "@engine/protocol/abi/outcomes";
import { pilotsAbi } from "@engine/protocol/abi/pilots";
import { reviewsAbi } from "@engine/protocol/abi/reviews";
import { rewardsAbi } from "@engine/protocol/abi/rewards";
import { roundsAbi } from "@engine/protocol/abi/rounds";
import { teamsAbi } from "@engine/protocol/abi/teams";
import { treasuryAbi } from "@engine/protocol/abi/treasury";
import { voteTokenAbi } from "@engine/protocol/abi/vote-token";
import type { Deployment } from "@engine/protocol/deployment";
import { STAGE_NAMES } from "@engine/protocol/enums";
import { LOCAL_PHRASE } from "@engine/protocol/known-keys";
import type { Hex, PublicClient } from "viem";
import { encodeFunctionData, getContract, keccak256 } from "viem";
import type { Environment } from "../../../scripts/deploy/accounts.ts";
import { deployAll } from "../../../scripts/deploy/deploy-all.ts";
import { accountOf } from "../../../scripts/deploy/phrase.ts";
import { connect, sendSigned, signCall } from "../../../scripts/deploy/transactions.ts";
import { repoRoot } from "../../../scripts/lib/paths.ts";
import { freePorts } from "../../../scripts/lib/ports.ts";
import { type SeedOptions, seedAll } from "../../../scripts/seed/seed-all.ts";
import { type ContentStore, startContentStore } from "../../../server/src/content-store.ts";
import { startTestChain, type TestChain } from "../deploy/test-chain.ts";

export const SCENARIO = join(repoRoot, "scripts", "seed", "scenarios", "bakery.json");

/** Ideas in the order of their submission: the scenario's key of idea 1, 2, 3 … */
export const IDEA_KEYS = [
  ...["I01", "I02", "I03", "I04", "I05", "I06", "I07", "I08", "I09", "I11", "I12", "I10"],
  ...["I13", "I18", "I19", "I20", "I21", "I16", "I17", "I15", "I14"],
];

/** The deployed contracts, to read from. */
function contractsOf(client: PublicClient, { contracts }: Deployment) {
  return {
    members: getContract({ client, abi: membersAbi, address: contracts.Members.address }),
    voteToken: getContract({ client, abi: voteTokenAbi, address: contracts.VoteToken.address }),
    ideas: getContract({ client, abi: ideasAbi, address: contracts.Ideas.address }),
    reviews: getContract({ client, abi: reviewsAbi, address: contracts.Reviews.address }),
    rounds: getContract({ client, abi: roundsAbi, address: contracts.Rounds.address }),
    offices: getContract({ client, abi: officesAbi, address: contracts.Offices.address }),
    teams: getContract({ client, abi: teamsAbi, address: contracts.Teams.address }),
    treasury: getContract({ client, abi: treasuryAbi, address: contracts.Treasury.address }),
    pilots: getContract({ client, abi: pilotsAbi, address: contracts.Pilots.address }),
    grants: getContract({ client, abi: grantsAbi, address: contracts.Grants.address }),
    flags: getContract({ client, abi: flagsAbi, address: contracts.Flags.address }),
    outcomes: getContract({ client, abi: outcomesAbi, address: contracts.Outcomes.address }),
    rewards: getContract({ client, abi: rewardsAbi, address: contracts.Rewards.address }),
    governor: getContract({ client, abi: governorAbi, address: contracts.InnovationGovernor.address }),
    activities: getContract({ client, abi: activitiesAbi, address: contracts.Activities.address }),
    kudos: getContract({ client, abi: kudosAbi, address: contracts.Kudos.address }),
  };
}

/** Where the contracts' events are, for `getContractEvents`. */
function logsOf({ contracts }: Deployment) {
  const all = { fromBlock: 0n, strict: true } as const;
  return {
    members: { ...all, abi: membersAbi, address: contracts.Members.address },
    ideas: { ...all, abi: ideasAbi, address: contracts.Ideas.address },
    reviews: { ...all, abi: reviewsAbi, address: contracts.Reviews.address },
    rounds: { ...all, abi: roundsAbi, address: contracts.Rounds.address },
    teams: { ...all, abi: teamsAbi, address: contracts.Teams.address },
    pilots: { ...all, abi: pilotsAbi, address: contracts.Pilots.address },
    grants: { ...all, abi: grantsAbi, address: contracts.Grants.address },
    outcomes: { ...all, abi: outcomesAbi, address: contracts.Outcomes.address },
    governor: { ...all, abi: governorAbi, address: contracts.InnovationGovernor.address },
    activities: { ...all, abi: activitiesAbi, address: contracts.Activities.address },
    kudos: { ...all, abi: kudosAbi, address: contracts.Kudos.address },
    badges: { ...all, abi: badgesAbi, address: contracts.Badges.address },
  };
}

/** A chain with the bakery deployed and a content store beside it, before or after its season. */
export class Bakery {
  readonly chain: TestChain;
  readonly deployment: Deployment;
  readonly client: PublicClient;
  readonly contracts: ReturnType<typeof contractsOf>;
  readonly logs: ReturnType<typeof logsOf>;
  readonly contentUrl: string;
  #store: ContentStore | undefined;

  private constructor(chain: TestChain, deployment: Deployment, contentPort: number) {
    this.chain = chain;
    this.deployment = deployment;
    this.client = connect(chain.url);
    this.contracts = contractsOf(this.client, deployment);
    this.logs = logsOf(deployment);
    this.contentUrl = `http://127.0.0.1:${contentPort}`;
  }

  /** On the local chain, unless a chain is given. */
  static async open(
    on: { chain?: TestChain; organisation?: string; env?: Environment } = {},
  ): Promise<Bakery> {
    const { chain = await startTestChain(), ...terms } = on;
    const { url: rpcUrl, dataDir, deploymentFile } = chain;
    const deployment = await deployAll({ rpcUrl, dataDir, deploymentFile, confirmations: 0, ...terms });
    const [port = 0] = await freePorts(1);
    const bakery = new Bakery(chain, deployment, port);
    await bakery.openStore();
    return bakery;
  }

  /** Where the content store keeps everything. */
  get documentsDir(): string {
    return join(this.chain.dataDir, "documents");
  }

  async openStore(): Promise<void> {
    this.#store = await startContentStore({
      host: "127.0.0.1",
      port: Number(new URL(this.contentUrl).port),
      dataDir: this.documentsDir,
      rpcUrl: this.chain.url,
      chainId: this.deployment.chainId,
      members: this.deployment.contracts.Members.address,
      origins: [],
      enableAdd: false,
    });
  }

  async closeStore(): Promise<void> {
    await this.#store?.close();
    this.#store = undefined;
  }

  emptyStore(): void {
    rmSync(this.documentsDir, { recursive: true });
  }

  seed(options: Partial<SeedOptions> = {}): Promise<Deployment> {
    const { url: rpcUrl, dataDir, deploymentFile } = this.chain;
    return seedAll({
      rpcUrl,
      dataDir,
      deploymentFile,
      scenario: SCENARIO,
      contentUrl: this.contentUrl,
      ...options,
    });
  }

  /** For running the script itself. */
  environment(): Record<string, string> {
    return { RPC_URL: this.chain.url, DEPLOYMENT: this.chain.deploymentFile, CONTENT_URL: this.contentUrl };
  }

  written(): string {
    return readFileSync(this.chain.deploymentFile, "utf8");
  }

  /** The stage of each idea by its key in the scenario. */
  async stages(): Promise<Record<string, string | undefined>> {
    const { ideas } = this.contracts;
    const numbers = Array.from({ length: await ideas.read.ideaCount() }, (_, index) => index + 1);
    const stages = numbers.map(async (id) => {
      const { stage } = await ideas.read.ideaOf([id]);
      return [IDEA_KEYS[id - 1] ?? `idea ${id}`, STAGE_NAMES[stage]] as const;
    });
    return Object.fromEntries(await Promise.all(stages));
  }

  /** An idea that is not in the scenario, by the owner. */
  async submitSomething(): Promise<void> {
    const submission = { challengeId: 0, channel: 0, contentHash: keccak256("0x01"), parents: [] };
    await this.#actAsOwner(encodeFunctionData({ abi: ideasAbi, functionName: "submit", args: [submission] }));
  }

  /** For a week nobody can propose anything. */
  async pauseIdeas(): Promise<void> {
    await this.#actAsOwner(
      encodeFunctionData({ abi: ideasAbi, functionName: "pauseFor", args: [7 * 86_400] }),
    );
  }

  async #actAsOwner(data: Hex): Promise<void> {
    const signed = await signCall(this.client, accountOf(LOCAL_PHRASE, 1), {
      to: this.contracts.ideas.address,
      data,
    });
    await sendSigned(this.client, signed);
  }

  /** Transactions on this chain so far. */
  async transactions(): Promise<number> {
    const last = await this.chain.blockNumber();
    const blocks = Array.from({ length: last + 1 }, (_, number) =>
      this.client.getBlockTransactionCount({ blockNumber: BigInt(number) }),
    );
    return (await Promise.all(blocks)).reduce((sum, count) => sum + count, 0);
  }

  async stop(): Promise<void> {
    await this.closeStore();
    await this.chain.stop();
  }
}

/** Where every idea stands when the season has been played. */
export const FINAL_STAGES = {
  I01: "Implemented",
  I02: "OnHold",
  I03: "OnHold",
  I04: "OnHold",
  I05: "Rejected",
  I06: "Implemented",
  I07: "Implemented",
  I08: "OnHold",
  I09: "Implemented",
  I10: "Implemented",
  I11: "Merged",
  I12: "Rejected",
  I13: "InReview",
  I14: "Submitted",
  I15: "Submitted",
  I16: "InBallot",
  I17: "Ready",
  I18: "InPilot",
  I19: "Ready",
  I20: "InBallot",
  I21: "InBallot",
};
