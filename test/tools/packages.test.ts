import { readFileSync } from "node:fs";
import { join } from "node:path";
import { keccak256, toBytes, toFunctionSignature } from "viem/utils";
import { describe, expect, it } from "vitest";
import { accessManagerAbi } from "../../protocol/src/abi/access-manager.ts";
import { forwarderAbi } from "../../protocol/src/abi/forwarder.ts";
import { timelockAbi } from "../../protocol/src/abi/timelock.ts";
import { repoRoot } from "../../scripts/lib/paths.ts";

interface Package {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  inBundle?: boolean;
  hasInstallScript?: boolean;
  optional?: boolean;
  os?: string[];
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const readJson = (file: string) => JSON.parse(readFileSync(join(repoRoot, file), "utf8"));
const lock = Object.entries(readJson("package-lock.json").packages as Record<string, Package>);
const installed = lock.filter(([place]) => place.includes("node_modules/"));
const ours = lock.filter(([place]) => !place.includes("node_modules/"));

describe("threat 72: packages", () => {
  it("are asked for by an exact version", () => {
    const asked = ours.flatMap(([, { dependencies, devDependencies, optionalDependencies }]) =>
      Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }),
    );
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it("are known by the hash of their bytes, and come from no address of their own", () => {
    const foreign = installed.filter(([, { link, inBundle }]) => !link && !inBundle);
    expect(foreign.length).toBeGreaterThan(300);
    expect(foreign.filter(([, { integrity }]) => !integrity?.startsWith("sha512-"))).toEqual([]);
    expect(foreign.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it("run a script at their installation only if package.json names them, or they are for other machines", () => {
    const allowed = Object.keys(readJson("package.json").allowScripts);
    const unnamed = installed.filter(
      ([place, { hasInstallScript, optional, os }]) =>
        hasInstallScript && !allowed.includes(nameOf(place)) && !(optional && os),
    );
    expect(unnamed.map(([place]) => place)).toEqual([]);
  });
});

const nameOf = (place: string) => place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);

// What other versions add, rename or take away would show here first; our own contracts' tests say what it means.
describe("threat 80: OpenZeppelin's contracts that we deploy as they are", () => {
  const allOf = (abi: readonly { type: string }[]) =>
    abi.flatMap((item) => (item.type === "function" ? toFunctionSignature(item as never) : [])).sort();

  it("are those of the version that was reviewed", () => {
    expect(readJson("node_modules/@openzeppelin/contracts/package.json").version).toBe("5.7.0");
  });

  it("have exactly the functions of that version", () => {
    const digests = [accessManagerAbi, forwarderAbi, timelockAbi].map((abi) =>
      keccak256(toBytes(allOf(abi).join("\n"))),
    );
    expect(digests).toMatchInlineSnapshot(`
      [
        "0xad04963ef0930f853f4b61863e93878958b9f7cfc918d4e85ff015a70b6f9aca",
        "0x4db31f6ee5816aa553d006d6fee14e694893c82ec02facf6d3a1e8f601cd1d42",
        "0xc7882adb75c443c6bd1488cb1aeb79523931ca00dcefe604625552ecbdbbfdf0",
      ]
    `);
  });
});
