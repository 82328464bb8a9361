// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Choices} from "./RoundTypes.sol";

/// @notice What a round knows of one voter, in one word: 128 bits choices, 64 bits entries recused from, 32 bits
/// weight, one bit "cast". A recused voter's receipt exists before the vote.
type Receipt is uint256;

using {cast, choices, weight, recused, recuse, fill} for Receipt global;

uint256 constant RECUSED_SHIFT = 128;
uint256 constant WEIGHT_SHIFT = 192;
uint256 constant CAST = 1 << 224;

function cast(Receipt self) pure returns (bool) {
    return Receipt.unwrap(self) & CAST != 0;
}

function choices(Receipt self) pure returns (Choices) {
    return Choices.wrap(uint128(Receipt.unwrap(self)));
}

function weight(Receipt self) pure returns (uint32) {
    return uint32(Receipt.unwrap(self) >> WEIGHT_SHIFT);
}

function recused(Receipt self) pure returns (uint64) {
    return uint64(Receipt.unwrap(self) >> RECUSED_SHIFT);
}

function recuse(Receipt self, uint256 entry) pure returns (Receipt) {
    return Receipt.wrap(Receipt.unwrap(self) | (1 << (RECUSED_SHIFT + entry)));
}

function fill(Receipt self, Choices filled, uint256 weight_) pure returns (Receipt) {
    return
        Receipt.wrap(Receipt.unwrap(self) | Choices.unwrap(filled) | (weight_ << WEIGHT_SHIFT) | CAST);
}
