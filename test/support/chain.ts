import { network } from "hardhat";

/** The in-process chain that every contract test shares; fixtures bring it back to a known state. */
export const { ethers, networkHelpers } = await network.create();

export const { loadFixture, time } = networkHelpers;

export const CHAIN_ID = 31337;

export const HOUR = 3600;
export const DAY = 24 * HOUR;

/** Sends what `act` sends in a block of exactly this time. */
export async function at<Result>(timestamp: number | bigint, act: () => Promise<Result>): Promise<Result> {
  await time.setNextBlockTimestamp(timestamp);
  return act();
}

/** Time that the next block will have, once it is fixed. */
export async function nextTime(): Promise<number> {
  const next = (await time.latest()) + 10;
  await time.setNextBlockTimestamp(next);
  return next;
}
