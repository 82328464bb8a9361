import { kudosAbi } from "@engine/protocol/abi/kudos";
import { encodeFunctionData } from "viem";
import type { Action, World } from "../action.ts";
import { documentKeys } from "../documents.ts";
import type { Season } from "../season.ts";
import { memberNumber } from "./member-number.ts";

/** In the evening people thank each other. */
const EVENING = 18;

/** Thanks to the authors of ideas, each with a note. */
export function planKudos({ kudos }: Season): Action[] {
  return kudos.map(({ by, to, idea, day, amount }, index) => {
    const note = (world: World) => world.hash(documentKeys.note(by, idea));
    return {
      title: `${by} thanks ${to} for ${idea}`,
      moment: { day, hour: EVENING + (index % 6) / 2 },
      actor: by,
      done: (world) => world.record.kudos.has(note(world)),
      call: (world) => {
        const args = [memberNumber(world, to), amount, note(world)] as const;
        return {
          to: world.deployment.contracts.Kudos.address,
          data: encodeFunctionData({ abi: kudosAbi, functionName: "giveKudos", args }),
        };
      },
    };
  });
}
