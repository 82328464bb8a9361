import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { repoRoot, toolEnv } from "../../../scripts/lib/paths.ts";

const dependencies = { "is-a-package-to-fetch": "1.0.0" };

describe("preparing the toolchain", () => {
  let clone: string;

  beforeEach(() => {
    clone = mkdtempSync(join(tmpdir(), "engine-clone-"));
    mkdirSync(join(clone, "scripts"));
    cpSync(join(repoRoot, "scripts", "setup.mjs"), join(clone, "scripts", "setup.mjs"));
    writeFileSync(join(clone, "package.json"), JSON.stringify({ name: "clone", dependencies }));
    writeFileSync(join(clone, "package-lock.json"), JSON.stringify({ lockfileVersion: 3, packages: {} }));
  });
  afterEach(() => rmSync(clone, { recursive: true, force: true }));

  function setUp(env: Record<string, string>) {
    const script = join(clone, "scripts", "setup.mjs");
    const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
      env: toolEnv(env),
      encoding: "utf8",
    });
    return { status, output: stdout + stderr };
  }

  /** An npm that says what npm says when this goes wrong, for what cannot be brought about here. */
  function npmSaying(text: string): Record<string, string> {
    const bin = join(clone, "bin");
    mkdirSync(bin);
    writeFileSync(join(bin, "npm"), `#!/bin/sh\necho '${text}' >&2\nexit 1\n`, { mode: 0o755 });
    return { PATH: `${bin}${delimiter}${process.env.PATH}` };
  }

  it("says that the registry cannot be reached, and where to look", () => {
    const { status, output } = setUp({
      npm_config_registry: "http://127.0.0.1:9",
      npm_config_cache: join(clone, "cache"),
      npm_config_fetch_retries: "0",
    });
    expect(status).toBe(1);
    expect(output).toContain("The npm registry cannot be reached. Check the network, a proxy");
  });

  it("says that the disk is full, and how much is needed", () => {
    const { status, output } = setUp(npmSaying("npm error code ENOSPC"));
    expect(status).toBe(1);
    expect(output).toContain("The disk is full. About 2 GB are needed");
  });

  it("says that npm may not write", () => {
    const { status, output } = setUp(npmSaying("npm error code EACCES"));
    expect(status).toBe(1);
    expect(output).toContain("npm may not write here");
  });

  it("tries again after a failure, and does nothing once all is there", () => {
    expect(setUp(npmSaying("npm error code ENOSPC")).status).toBe(1);
    mkdirSync(join(clone, "part"));
    writeFileSync(join(clone, "part", "package.json"), JSON.stringify({ name: "part", version: "1.0.0" }));
    const local = { part: "file:part" };
    writeFileSync(join(clone, "package.json"), JSON.stringify({ name: "clone", dependencies: local }));
    expect(setUp({ npm_config_offline: "true" }).output).toContain("✓ dependencies");
    expect(setUp({ npm_config_offline: "true" })).toEqual({ status: 0, output: "" });
  });
});
