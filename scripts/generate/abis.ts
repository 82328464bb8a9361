import { readFile } from "node:fs/promises";
import type { GeneratedFile } from "./generated-file.ts";
import { header } from "./generated-file.ts";

/** Contracts whose ABI the other parts use: file name in protocol/src/abi, and the compiled artifact. */
const CONTRACTS = {
  members: "contracts/members/Members.sol/Members",
  "vote-token": "contracts/voting/VoteToken.sol/VoteToken",
  ideas: "contracts/ideas/Ideas.sol/Ideas",
  rounds: "contracts/voting/Rounds.sol/Rounds",
  offices: "contracts/members/Offices.sol/Offices",
  reviews: "contracts/reviews/Reviews.sol/Reviews",
  teams: "contracts/budgets/Teams.sol/Teams",
  "local-money": "contracts/budgets/LocalMoney.sol/LocalMoney",
  treasury: "contracts/budgets/Treasury.sol/Treasury",
  flags: "contracts/outcomes/Flags.sol/Flags",
  pilots: "contracts/pilots/Pilots.sol/Pilots",
  grants: "contracts/budgets/Grants.sol/Grants",
  outcomes: "contracts/outcomes/Outcomes.sol/Outcomes",
  badges: "contracts/recognition/Badges.sol/Badges",
  rewards: "contracts/recognition/Rewards.sol/Rewards",
  kudos: "contracts/recognition/Kudos.sol/Kudos",
  points: "contracts/recognition/Points.sol/Points",
  activities: "contracts/activities/Activities.sol/Activities",
  succession: "contracts/governance/Succession.sol/Succession",
  governor: "contracts/governance/InnovationGovernor.sol/InnovationGovernor",
  "access-manager": "@openzeppelin/contracts/access/manager/AccessManager.sol/AccessManager",
  timelock: "@openzeppelin/contracts/governance/TimelockController.sol/TimelockController",
  forwarder: "@openzeppelin/contracts/metatx/ERC2771Forwarder.sol/ERC2771Forwarder",
};

/** One typed constant a contract, so that viem infers arguments and results. */
export async function generateAbis(): Promise<GeneratedFile[]> {
  return Promise.all(
    Object.entries(CONTRACTS).map(async ([name, artifact]) => {
      const { abi } = JSON.parse(await readFile(`artifacts/${artifact}.json`, "utf8"));
      const constant = `${name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Abi`;
      return {
        path: `protocol/src/abi/${name}.ts`,
        content: `${header(`${artifact}.json`)}export const ${constant} = ${JSON.stringify(abi, null, 2)} as const;\n`,
      };
    }),
  );
}
