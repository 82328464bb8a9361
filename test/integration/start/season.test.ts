import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { blockHead } from "../../../scripts/lib/json-rpc.ts";
import { until } from "../../../scripts/lib/poll.ts";
import { seedAll } from "../../../scripts/seed/seed-all.ts";
import { bakeryScenario } from "../../../scripts/start/season.ts";
import { Engine } from "./engine.ts";

const day = 86_400;

/** Where programs listen on a port: on this machine's own interface, or on every one. */
function listeningOn(port: number): ("here" | "everywhere")[] {
  const LISTENING = "0A";
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, "0")}`;
  const lines = ["/proc/net/tcp", "/proc/net/tcp6"].flatMap((file) =>
    existsSync(file) ? readFileSync(file, "utf8").split("\n") : [],
  );
  return lines.flatMap((line) => {
    const [, local = "", , state] = line.trim().split(/\s+/);
    if (!local.endsWith(wanted) || state !== LISTENING) return [];
    return /^0+:/.test(local) ? ["everywhere"] : ["here"];
  });
}

describe("a season that is interrupted", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await Engine.make();
  });
  afterAll(() => engine.dispose());

  it("goes on where it was, in its own past, and does nothing twice", { timeout: 480_000 }, async () => {
    const first = engine.start();
    const middle = async () => (await blockHead(engine.rpcUrl)).number >= 45;
    const reached = until(middle, { what: "the middle of the season", timeoutMs: 240_000, everyMs: 50 });
    await Promise.race([reached, first.ready()]);
    first.child.kill("SIGKILL");
    await first.ended();
    expect((await blockHead(engine.rpcUrl)).timestamp).toBeLessThan(Date.now() / 1000 - day);

    const second = engine.start();
    await second.ready();
    expect(second.output()).toContain("✓ season played");
    const actions: boolean[] = [];
    const { number } = await blockHead(engine.rpcUrl);
    await seedAll({
      rpcUrl: engine.rpcUrl,
      scenario: bakeryScenario,
      contentUrl: `http://127.0.0.1:${engine.ports.content}`,
      deploymentFile: join(engine.dataDir, "deployment.json"),
      dataDir: engine.dataDir,
      report: ({ fresh }) => actions.push(fresh),
    });
    expect(actions.length).toBeGreaterThan(50);
    expect(actions).not.toContain(true);
    expect(number).toBeGreaterThan(45);
    const season = await blockHead(engine.rpcUrl, 60);
    expect(season.timestamp).toBeLessThan(Date.now() / 1000 - day);
  });

  it("that is over is not played again", async () => {
    for (const { pid } of engine.services().filter(({ name }) => name === "chain"))
      process.kill(pid, "SIGKILL");
    await until(async () => engine.services().length === 0, { what: "the end of the first start" });
    const third = engine.start();
    await third.ready();
    expect(third.output()).not.toContain("season played");
  });

  it.runIf(existsSync("/proc/net/tcp"))(
    "threat 62: is served to this machine alone, but for Graph Node, which asks for a firewall",
    () => {
      const { chain, content, postgres, web, graphql } = engine.ports;
      for (const port of [chain, content, postgres, web]) {
        expect(listeningOn(port), `port ${port}`).not.toEqual([]);
        expect(listeningOn(port), `port ${port}`).not.toContain("everywhere");
      }
      expect(listeningOn(graphql)).toContain("everywhere");
    },
  );
});
