import { getAddress } from "viem/utils";
import { CONTRACT_NAMES, type Target } from "../../contracts.ts";
import { NO_ADDRESS } from "../../state/context.ts";
import type { SuccessionState } from "../../state/succession/state.ts";
import type { Probe } from "./probe.ts";

const contract = "Succession" as const;

/** What Succession should answer of what was retired, and of the deployment's own contracts. */
export function successionProbes({ byRetired }: SuccessionState, target: Target): Probe[] {
  const own = CONTRACT_NAMES.map((name) => getAddress(target.contracts[name].address));
  const asked = [...new Set([...byRetired.keys(), ...own])];
  return [
    { contract, subject: "Succession", functionName: "successionCount", expected: byRetired.size },
    ...asked.map((retired) => ({
      ...{ contract, subject: `succession of ${retired}`, functionName: "successorOf", args: [retired] },
      expected: [byRetired.get(retired)?.successor ?? NO_ADDRESS, byRetired.has(retired)],
    })),
  ];
}
