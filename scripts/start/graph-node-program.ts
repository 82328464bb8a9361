import { Fault } from "../lib/fault.ts";
import { findProgram } from "../lib/find-program.ts";

/** Graph Node's program (`gnd`). @throws Fault where there is none. */
export function graphNodeProgram(): string {
  const name = `@graphprotocol/gnd-${process.platform}-${process.arch}`;
  const program = findProgram({ variable: "GND_BIN", packageFile: `${name}/bin/gnd`, name: "gnd" });
  if (program) return program;
  throw new Fault(
    `Graph Node is not packaged here for this machine (${name}).\n` +
      "Install the Graph's `gnd` and put it on the PATH, or name the file in GND_BIN.",
  );
}
