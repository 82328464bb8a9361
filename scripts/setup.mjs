// Prepares what every command needs: a Node.js new enough for the tools, and the dependencies of the lock file.
// Runs before each command, on any Node.js from 18 on, with nothing installed; takes a moment when nothing is to do.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const toolchain = join(root, ".toolchain");
const toolchainBin = join(toolchain, "node_modules", ".bin");
const stamp = join(root, "node_modules", ".installed");

class SetupFailure extends Error {}

/** Reads "v22.13.0" as [22, 13]. */
function isNewEnough(version) {
  const [major, minor] = version.replace("v", "").split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 13);
}

function checkPlatform() {
  if (["linux", "darwin"].includes(process.platform)) return;
  const hint = process.platform === "win32" ? " On Windows, use WSL: Graph Node runs there." : "";
  throw new SetupFailure(`This needs Linux or macOS; here it is ${process.platform}.${hint}`);
}

/** What is installed must fit the lock file and the kind of machine. */
function wantedStamp() {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}\n`);
  return hash.update(readFileSync(join(root, "package-lock.json"))).digest("hex");
}

function explain(output) {
  if (/ENOSPC|no space left/i.test(output))
    return "The disk is full. About 2 GB are needed for the dependencies; free some space and start again.";
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output))
    return "The npm registry cannot be reached. Check the network, a proxy, or `npm config get registry`.";
  if (/EACCES|EPERM/.test(output)) return "npm may not write here. Make this folder yours, then start again.";
  return "npm could not install the dependencies.";
}

/** Runs npm quietly. @throws SetupFailure with a likely cause and npm's last lines. */
function npm(args, env) {
  const result = spawnSync("npm", args, {
    cwd: root,
    env,
    encoding: "utf8",
    maxBuffer: 1 << 26,
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (result.error) throw new SetupFailure(`npm cannot be run: ${result.error.message}`);
  if (result.status === 0) return;
  const output = `${result.stdout}\n${result.stderr}`;
  const lines = output.split("\n").filter((line) => /npm (ERR!|error)/.test(line));
  throw new SetupFailure([explain(output), ...lines.slice(0, 8)].join("\n"));
}

/**
 * Our environment without what an outer npm put in it, and with the toolchain's programs first.
 * An outer `npm start -w x` must not decide what this npm installs.
 */
function environment(first) {
  const entries = Object.entries(process.env).filter(
    ([name]) =>
      !/^npm_(config_(prefix|workspace|local_prefix|global_prefix|dry_run)|package_|lifecycle_)/i.test(name),
  );
  const env = Object.fromEntries(entries);
  if (first) env.PATH = `${first}${delimiter}${env.PATH}`;
  return env;
}

function timed(what, work) {
  const began = Date.now();
  process.stdout.write(`… ${what}\n`);
  work();
  process.stdout.write(`✓ ${what} · ${((Date.now() - began) / 1000).toFixed(1)} s\n`);
}

/** A private Node.js 24 with its npm: an older npm would leave out packages that its own Node.js is too old for. */
function ensureToolchain() {
  if (isNewEnough(process.version)) return undefined;
  const ready = join(toolchain, "ready");
  if (!existsSync(ready)) {
    mkdirSync(toolchain, { recursive: true });
    timed(`Node.js 24, for this folder alone (yours is ${process.version})`, () =>
      npm(
        ["install", "--prefix", toolchain, "--no-save", "--no-audit", "--no-fund", "node@24", "npm@11"],
        environment(),
      ),
    );
    writeFileSync(ready, "");
  }
  return toolchainBin;
}

function ensureDependencies(bin) {
  const wanted = wantedStamp();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  timed("dependencies", () => npm(["install", "--no-save", "--no-audit", "--no-fund"], environment(bin)));
  writeFileSync(stamp, wanted);
}

try {
  checkPlatform();
  ensureDependencies(ensureToolchain());
} catch (failure) {
  if (!(failure instanceof SetupFailure)) throw failure;
  process.stderr.write(`\n${failure.message}\n`);
  process.exitCode = 1;
}
