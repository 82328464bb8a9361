import { blockHead } from "../lib/json-rpc.ts";
import type { Progress } from "../lib/progress.ts";
import type { Chain } from "./chain.ts";
import type { ContentStore } from "./content-store.ts";
import { noteSeason, playSeason, seasonProgress } from "./season.ts";
import type { StackOptions } from "./stack.ts";

interface SeasonStep {
  chain: Chain;
  content: ContentStore;
  options: StackOptions;
  progress: Progress;
}

/** Plays the season if one is wanted and not over, then lets the chain's time follow the wall clock. */
export async function bringUpToDate({ chain, content, options, progress }: SeasonStep): Promise<void> {
  const { dataDir, deploymentFile, season } = options;
  const { hash: genesisHash } = await blockHead(chain.url, 0);
  const before = seasonProgress(dataDir, genesisHash) ?? (season ? "begun" : "empty");
  noteSeason(dataDir, genesisHash, before);
  if (season && before === "empty")
    progress.note("this chain was started empty; `npm start -- --reset` begins anew with the season");
  if (season && before === "begun") {
    if (!chain.fresh) await chain.continueFromLastBlock();
    await progress.step("season played", (detail) =>
      playSeason({
        ...{ dataDir, deploymentFile, scenario: season, rpcUrl: chain.url, contentUrl: content.url },
        detail,
      }),
    );
    noteSeason(dataDir, genesisHash, "played");
  }
  await chain.followWallClock();
  chain.keeper.resume();
}
