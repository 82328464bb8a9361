import { Report } from "@engine/audit/differences";
import { readHistory } from "@engine/audit/replay/history";
import { pinBlock } from "@engine/audit/replay/pin";
import { Fold } from "@engine/audit/state/fold";
import type { Deployment } from "@engine/protocol/deployment";
import { createClient, http } from "viem";
import type { Figures } from "./figures.ts";

/** Events a second that the audit reads from the chain's node, decodes and folds, checking each against the rules. */
export async function measureAudit(rpcUrl: string, deployment: Deployment): Promise<Figures> {
  const client = createClient({ transport: http(rpcUrl, { batch: { batchSize: 50 }, timeout: 30_000 }) });
  const report = new Report();
  const pin = await pinBlock(client, deployment);
  const fold = new Fold(deployment, report);
  const began = performance.now();
  let events = 0;
  for await (const event of readHistory(client, deployment, pin, report)) {
    fold.add(event);
    events += 1;
  }
  fold.finish();
  const seconds = (performance.now() - began) / 1000;
  if (report.differences.length > 0) throw new Error("the busy season is not lawful; see npm run audit");
  return { "audit.eventsPerSecond": Math.round(events / seconds) };
}
