import { describe, expect, it } from "vitest";
import { findProgram } from "../../scripts/lib/find-program.ts";
import { type Harness, harnessesIn, staleLifts } from "../../scripts/prove/harness.ts";
import { prove, readFile, statusIn } from "../../scripts/prove/prover.ts";

const z3 = findProgram({ variable: "Z3_BIN", packageFile: ".bin/z3", name: "z3" });
const SHARES = "test/proofs/Shares.sol";

function capProof(): Harness {
  const found = harnessesIn(readFile(SHARES), SHARES).find(({ contract }) => contract === "CapProof");
  if (!found) throw new Error("there is no proof of the cap");
  return found;
}

describe("harnesses", () => {
  it("are the contracts that say what they prove, with all their assertions", () => {
    const { proves, assertions } = capProof();
    expect(proves).toBe("Terms.cap");
    expect(assertions.map(({ text }) => text)).toContain("assert(cap <= supply)");
    expect(new Set(assertions.map(({ start }) => start)).size).toBe(assertions.length);
  });

  it("must repeat a rule as the contract has it", () => {
    const harness = `library L {
      /// @custom:lifted rule.sol cap supply(self)=supply
      function cap(uint256 supply) internal pure returns (uint256) { return supply + 1; }
    }`;
    const contract = (text: string) => () => `library R { function cap(T self) pure { return ${text}; } }`;
    expect(staleLifts(harness, contract("supply(self)  + 1"))).toEqual([]);
    expect(staleLifts(harness, contract("supply(self) + 2"))).toHaveLength(1);
  });

  it("are decided by what the compiler says, and never by its silence", () => {
    expect(statusIn(["BMC: Assertion violation check is safe!"])).toBe("proved");
    expect(statusIn(["BMC: Assertion violation happens here."])).toBe("refuted");
    expect(statusIn(["BMC: Error during interaction with the SMT solver."])).toBe("not decided");
    expect(statusIn([])).toBe("not decided");
  });
});

describe.skipIf(!z3)("the prover", () => {
  it("proves the cap, and refutes a cap that rounds down", { timeout: 120_000 }, () => {
    const statuses = (read = readFile) => prove(capProof(), z3 ?? "", 30, read).map(({ status }) => status);
    expect(new Set(statuses())).toEqual(new Set(["proved"]));
    const broken = (path: string) => readFile(path).replace("WHOLE_BPS - 1)", "0)            ");
    expect(statuses(broken)).toContain("refuted");
  });
});
