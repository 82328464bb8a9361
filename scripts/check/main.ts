/** Checks everything that needs no running: `npm run check`; each finding is printed, exit code 1 if there is one. */
import { faultText } from "../lib/fault.ts";
import { compileContracts } from "../start/contracts.ts";
import { buildFrontend } from "../start/frontend-build.ts";
import { type Check, checks, isThere } from "./checks.ts";

const atOnce = 2;

async function runCheck(check: Check): Promise<boolean> {
  if (!isThere(check)) {
    console.log(`✗ ${check.name}: ${check.needs} is missing`);
    return false;
  }
  const began = Date.now();
  const findings = await check.findings();
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${findings.length === 0 ? "✓" : "✗"} ${check.name} · ${seconds} s`);
  for (const finding of findings) console.log(finding.replace(/^/gm, "    "));
  return findings.length === 0;
}

async function runAll(): Promise<boolean> {
  // Types and generated files are made from the compiled contracts; bytes are counted in the built dApp.
  await Promise.all([compileContracts(), buildFrontend()]);
  const waiting = [...checks];
  const results: boolean[] = [];
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.push(await runCheck(next));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results.every(Boolean);
}

try {
  process.exitCode = (await runAll()) ? 0 : 1;
} catch (failure) {
  console.error(faultText(failure));
  process.exitCode = 1;
}
