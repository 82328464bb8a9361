import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { endLeftovers, rememberProcess } from "../../../scripts/lib/leftovers.ts";
import { takeLock } from "../../../scripts/lib/lock.ts";
import { freePorts, requireFreePorts } from "../../../scripts/lib/ports.ts";
import { identify, isRunning, type ProcessIdentity } from "../../../scripts/lib/process-identity.ts";
import { endAbandonedStacks, privateDataDir } from "../../../scripts/start/private-stack.ts";

describe("what a killed start leaves behind", () => {
  let dataDir: string;
  let child: ChildProcess;
  let identity: ProcessIdentity;

  beforeEach(() => {
    dataDir = privateDataDir();
    child = spawn("sleep", ["600"]);
    identity = identify(child.pid as number);
  });
  afterEach(() => {
    child.kill("SIGKILL");
    rmSync(dataDir, { recursive: true, force: true });
  });

  it("is ended by the next start, and forgotten", async () => {
    rememberProcess(dataDir, identity.pid, "chain", "SIGTERM");
    expect(await endLeftovers(dataDir)).toEqual(["chain"]);
    expect(isRunning(identity)).toBe(false);
    expect(await endLeftovers(dataDir)).toEqual([]);
  });

  it("is left alone if another process bears its number now", async () => {
    rememberProcess(dataDir, identity.pid, "chain", "SIGTERM");
    const record = { ...identity, startedAt: "1", name: "chain", stopSignal: "SIGTERM", recordedAt: 1 };
    writeFileSync(join(dataDir, "processes", `${identity.pid}.json`), JSON.stringify(record));
    expect(await endLeftovers(dataDir)).toEqual([]);
    expect(isRunning(identity)).toBe(true);
  });

  it("counts as running until its last thread has let go of its port", async () => {
    const [port] = await freePorts(1);
    const listen = `require("node:net").createServer().listen(${port}, "127.0.0.1", () => console.log("up"))`;
    for (let round = 0; round < 10; round++) {
      const server = spawn(process.execPath, ["--eval", listen], { stdio: ["ignore", "pipe", "inherit"] });
      await once(server.stdout, "data");
      const listener = identify(server.pid as number);
      const exited = once(server, "exit");
      server.kill("SIGKILL");
      while (isRunning(listener));
      await requireFreePorts([{ what: `round ${round}`, port: port as number, variable: "PORT" }]);
      await exited;
    }
  });

  it("frees its folder: a lock whose process is gone counts for nothing", () => {
    writeFileSync(join(dataDir, "lock.json"), JSON.stringify({ pid: 2 ** 22 - 1, startedAt: "1" }));
    const release = takeLock(dataDir);
    expect(() => takeLock(dataDir)).toThrow(/in use by process \d+/);
    release();
    takeLock(dataDir)();
  });

  it("is found in the temporary folder where it was a test's, but not while that test runs", async () => {
    rememberProcess(dataDir, identity.pid, "chain", "SIGTERM");
    const release = takeLock(dataDir);
    await endAbandonedStacks();
    expect(isRunning(identity)).toBe(true);
    release();
    writeFileSync(join(dataDir, "lock.json"), JSON.stringify({ pid: identity.pid, startedAt: "1" }));
    await endAbandonedStacks();
    expect(isRunning(identity)).toBe(false);
    expect(existsSync(dataDir)).toBe(false);
  });
});
