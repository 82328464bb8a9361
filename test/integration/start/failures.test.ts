import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { until } from "../../../scripts/lib/poll.ts";
import { isRunning } from "../../../scripts/lib/process-identity.ts";
import { Engine } from "./engine.ts";

describe("npm start, when a part fails while it starts", () => {
  let engine: Engine;
  afterEach(() => engine.dispose());

  it("names the chain that died in the middle of the season, and leaves nothing running", async () => {
    engine = await Engine.make();
    const run = engine.start();
    await until(async () => engine.services().some(({ name }) => name === "content store"), {
      what: "the content store",
      timeoutMs: 110_000,
    });
    const services = engine.services();
    process.kill(engine.service("chain").pid, "SIGKILL");
    expect(await run.ended()).toBe(1);
    expect(run.output()).toContain("chain ended unexpectedly (signal SIGKILL)");
    expect(services.filter(isRunning)).toEqual([]);
    expect(engine.services()).toEqual([]);
  });

  it("repeats the last words of a program that cannot do its work, and leaves nothing running", async () => {
    engine = await Engine.make();
    const gnd = join(engine.dataDir, "gnd");
    writeFileSync(gnd, "#!/bin/sh\necho 'no graph today' >&2\nexit 3\n", { mode: 0o755 });
    const run = engine.start(["--empty"], { GND_BIN: gnd });
    expect(await run.ended()).toBe(1);
    expect(run.output()).toMatch(/(exit code 3)[\s\S]*no graph today/);
    expect(engine.services()).toEqual([]);
  });
});
