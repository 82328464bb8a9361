import { network } from "hardhat";

/** The in-process chain that every contract test shares; fixtures bring it back to a known state. */
export const { ethers, networkHelpers } = await network.create();

export const { time } = networkHelpers;

/**
 * The state that a fixture leaves, with the next block a second after its last one. Without that the chain's clock runs
 * on with ours between tests, and a deadline of a hundred seconds has passed in a suite that takes longer.
 */
export const loadFixture: typeof networkHelpers.loadFixture = async (fixture) => {
  const state = await networkHelpers.loadFixture(fixture);
  await time.setNextBlockTimestamp((await time.latest()) + 1);
  return state;
};

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
