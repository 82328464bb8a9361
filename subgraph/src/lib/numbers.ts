import { BigInt } from "@graphprotocol/graph-ts";

/** A number that is not negative, at most 2^63 - 1: what is larger (a delay of "for ever", say) becomes that. */
export function i64Of(value: BigInt): i64 {
  let result: u64 = 0;
  for (let i = 0; i < value.length; i++) {
    if (i >= 8) {
      if (value[i] != 0) return i64.MAX_VALUE;
    } else {
      result |= u64(value[i]) << (8 * i);
    }
  }
  return result > u64(i64.MAX_VALUE) ? i64.MAX_VALUE : i64(result);
}

/** A number that is not negative, at most 2^31 - 1. */
export function i32Of(value: BigInt): i32 {
  const wide = i64Of(value);
  return wide > i64(i32.MAX_VALUE) ? i32.MAX_VALUE : i32(wide);
}

/** The sum of two numbers that are not negative, at most 2^63 - 1. */
export function saturatingAdd(a: i64, b: i64): i64 {
  return a > i64.MAX_VALUE - b ? i64.MAX_VALUE : a + b;
}

export function square(value: i64): BigInt {
  const big = BigInt.fromI64(value);
  return big.times(big);
}
