import { createServer, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requireDiskSpace } from "../../../scripts/lib/disk.ts";
import { Engine } from "./engine.ts";

function occupy(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer().listen(port, "127.0.0.1", () => resolve(server));
  });
}

describe("npm start refuses, and says why", () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await Engine.make();
  });
  afterAll(() => engine.dispose());

  it("names every port in use and the variable that moves it, and starts nothing", async () => {
    const { chain, web } = engine.ports;
    const servers = [await occupy(chain), await occupy(web)];
    const run = engine.start(["--empty"]);
    expect(await run.ended()).toBe(1);
    expect(run.output()).toContain(`port ${chain} (the chain) is in use: set CHAIN_PORT`);
    expect(run.output()).toContain(`port ${web} (the dApp) is in use: set WEB_PORT`);
    expect(engine.services()).toEqual([]);
    for (const server of servers) server.close();
  });

  it("names a variable that holds no port", async () => {
    const run = engine.start(["--empty"], { GRAPH_PORT: "eight thousand" });
    expect(await run.ended()).toBe(1);
    expect(run.output()).toContain("GRAPH_PORT=eight thousand is not a port");
  });

  it("names an option that does not exist and shows those that do", async () => {
    const run = engine.start(["--empti"]);
    expect(await run.ended()).toBe(1);
    expect(run.output()).toMatch(/--empti[\s\S]*--empty[\s\S]*--reset/);
  });

  it("names a program that cannot be run", async () => {
    const run = engine.start(["--empty"], { ANVIL_BIN: "/nowhere/anvil" });
    expect(await run.ended()).toBe(1);
    expect(run.output()).toContain("ANVIL_BIN=/nowhere/anvil is not a program that can be run");
  });

  it("says how much room the disk lacks", () => {
    expect(() => requireDiskSpace(engine.dataDir, 1e9)).toThrow(
      /Too little room on disk: .* GB left, 1000000000 GB/,
    );
  });
});
