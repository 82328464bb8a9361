import { localMoneyAbi } from "@engine/protocol/abi/local-money";
import { treasuryAbi } from "@engine/protocol/abi/treasury";
import { encodeFunctionData, erc20Abi } from "viem";
import type { Action, Moment, World } from "../action.ts";
import type { Season } from "../season.ts";
import { inOrder, type Step } from "./in-order.ts";
import { accountOf } from "./numbers.ts";

/** The money comes in on the first morning. */
const PAYING: Moment = { day: 0, hour: 10 };
/** What the play money gives each person a day. */
const DRAW = 1000n;

/**
 * The payer fills the treasury's root. On the local chain the money is drawn by several people first, since nobody is
 * given more than a little a day; elsewhere the payer has it.
 */
export function planTreasury({ money: { budget } }: Season): Action[] {
  const { payer, helpers, deposit } = budget;
  return inOrder(PAYING, [
    ...[payer, ...helpers].map(draw),
    ...helpers.map((helper) => handOn(helper, payer)),
    allow(payer, deposit),
    payIn(payer, deposit),
  ]);
}

function hasPlayMoney({ deployment }: World): boolean {
  return deployment.localMoney !== undefined;
}

function draw(actor: string): Step {
  return {
    title: `${actor} draws play money`,
    actor,
    done: (world) => !hasPlayMoney(world) || world.record.money.drawn.has(accountOf(world, actor)),
    call: (world) => ({
      to: world.deployment.settlementToken,
      data: encodeFunctionData({ abi: localMoneyAbi, functionName: "faucet" }),
    }),
  };
}

function handOn(helper: string, payer: string): Step {
  return {
    title: `${helper} hands the money to ${payer}`,
    actor: helper,
    done: (world) => !hasPlayMoney(world) || world.record.money.handedOn.has(accountOf(world, helper)),
    call: (world) => {
      const args = [world.person(payer).address, DRAW * world.unit] as const;
      return {
        to: world.deployment.settlementToken,
        data: encodeFunctionData({ abi: erc20Abi, functionName: "transfer", args }),
      };
    },
  };
}

/** Elsewhere than on the local chain the token's logs are not read: an interrupted season allows it once more. */
function allow(payer: string, deposit: number): Step {
  return {
    title: `${payer} lets the treasury take ${deposit}`,
    actor: payer,
    done: (world) => {
      const { allowed, paidIn } = world.record.money;
      const account = accountOf(world, payer);
      return allowed.has(account) || paidIn.has(account);
    },
    call: (world) => {
      const args = [world.deployment.contracts.Treasury.address, BigInt(deposit) * world.unit] as const;
      return {
        to: world.deployment.settlementToken,
        data: encodeFunctionData({ abi: erc20Abi, functionName: "approve", args }),
      };
    },
  };
}

function payIn(payer: string, deposit: number): Step {
  return {
    title: `${payer} pays ${deposit} into the treasury`,
    actor: payer,
    done: (world) => world.record.money.paidIn.has(accountOf(world, payer)),
    call: (world) => {
      const args = [BigInt(deposit) * world.unit] as const;
      return {
        to: world.deployment.contracts.Treasury.address,
        data: encodeFunctionData({ abi: treasuryAbi, functionName: "deposit", args }),
      };
    },
  };
}
