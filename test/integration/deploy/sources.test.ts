import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CONTRACT_NAMES } from "../../../scripts/deploy/contracts.ts";
import { compiledSource } from "../../../scripts/deploy/sources/compiled-source.ts";
import { publishSources } from "../../../scripts/deploy/sources/publish-sources.ts";
import { verifySource } from "../../../scripts/deploy/sources/sourcify.ts";

const ADDRESS = "0x00000000000000000000000000000000000a11ce";
/** Stand-ins for contracts that Sourcify knows, compiles to something else, or refuses. */
const KNOWN = "0x0000000000000000000000000000000000000409";
const OTHER = "0x0000000000000000000000000000000000000bad";
const REFUSED = "0x0000000000000000000000000000000000000400";

interface Taken {
  path: string;
  contractIdentifier: string;
  compilerVersion: string;
  sources: string[];
}

describe("the sources of a deployment", () => {
  let sourcify: Server;
  let server: string;
  const taken: Taken[] = [];
  const looks = new Map<string, number>();
  beforeAll(async () => {
    // Sourcify itself is out of a test's reach: this answers as its documentation says.
    sourcify = createServer(async (request, response) => {
      const path = request.url ?? "";
      const reply = (status: number, body: object) => response.writeHead(status).end(JSON.stringify(body));
      const id = path.split("/").at(-1) ?? "";
      if (request.method === "GET") {
        looks.set(id, (looks.get(id) ?? 0) + 1);
        if (looks.get(id) === 1) return reply(200, { isJobCompleted: false });
        const contract = { match: id === OTHER ? null : "exact_match" };
        return reply(200, { isJobCompleted: true, contract, error: { message: "bytecodes differ" } });
      }
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { stdJsonInput, ...rest } = JSON.parse(Buffer.concat(chunks).toString("utf8"));
      taken.push({ path, ...rest, sources: Object.keys(stdJsonInput.sources) });
      if (id === KNOWN) return reply(409, { message: "already verified" });
      if (id === REFUSED) return reply(400, { message: "unsupported chain" });
      return reply(202, { verificationId: id });
    });
    await new Promise<void>((resolve) => sourcify.listen(0, "127.0.0.1", resolve));
    server = `http://127.0.0.1:${(sourcify.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    sourcify.close();
    sourcify.closeAllConnections();
  });

  const verify = async (address: `0x${string}`) =>
    verifySource({ server, chainId: 11155111, address, pollMs: 1 }, await compiledSource("Kudos"));

  it("are handed over with the compiler's version, and waited for", async () => {
    expect(await verify(ADDRESS)).toBe("exact_match");
    expect(looks.get(ADDRESS)).toBe(2);
    expect(taken.at(-1)).toMatchObject({
      path: `/v2/verify/11155111/${ADDRESS}`,
      contractIdentifier: "project/contracts/recognition/Kudos.sol:Kudos",
      compilerVersion: expect.stringMatching(/^0\.8\.37\+commit\.[0-9a-f]{8}$/),
      sources: expect.arrayContaining(["project/contracts/recognition/Kudos.sol"]),
    });
  });

  it("that are known already are not waited for", async () => {
    expect(await verify(KNOWN)).toBe("exact_match");
    expect(looks.has(KNOWN)).toBe(false);
  });

  it("that give another code, or are refused, are told of with the reason", async () => {
    await expect(verify(OTHER)).rejects.toThrow("finds another code: bytecodes differ");
    await expect(verify(REFUSED)).rejects.toThrow("does not take it (400): unsupported chain");
  });

  it("are all published, though one fails", async () => {
    const contracts = Object.fromEntries(
      CONTRACT_NAMES.filter((name) => name !== "LocalMoney").map((name) => {
        const address = name === "Teams" ? REFUSED : KNOWN;
        return [name, { address, startBlock: 1, args: [] }];
      }),
    );
    const deployment = { chainId: 11155111, contracts } as unknown as Parameters<typeof publishSources>[0];
    const results = new Map<string, unknown>();
    const complete = await publishSources(deployment, {
      server,
      report: (name, result) => void results.set(name, result),
    });
    expect(complete).toBe(false);
    expect(results.size).toBe(CONTRACT_NAMES.length - 1);
    expect([...results].filter(([, result]) => result !== "exact_match").map(([name]) => name)).toEqual([
      "Teams",
    ]);
  });
});
