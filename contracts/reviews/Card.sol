// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Scorecard} from "./ReviewTypes.sol";

/// @notice What a review knows of one member's scorecard, in one word. 0: nothing. From 2^64 on: the commitment.
/// Below: the revealed numbers, bits 0 feasibility (8), 8 impact (8), 16 alignment (8), 24 forecastBps (16),
/// 40 weightBps (16), 56 calibrated (1).
/// @dev The size tells the two apart. Revealed numbers need 57 bits and are never 0, since scores are at least 1. A
/// commitment is whatever 32 bytes a member hands in, so one below 2^64 must be refused ({CardLib.mayBeHash}), or it
/// would read as numbers that nobody revealed; a true hash is that small once in 2^192.
type Card is uint256;

using CardLib for Card global;

/// @title Reading and changing one member's scorecard
library CardLib {
    uint256 private constant COMMITMENTS_FROM = 1 << 64;
    uint256 private constant FORECAST = 24;
    uint256 private constant WEIGHT = 40;
    uint256 private constant CALIBRATED = 1 << 56;

    /// @notice Whether this can be the hash that a commitment is.
    function mayBeHash(bytes32 word) internal pure returns (bool) {
        return uint256(word) >= COMMITMENTS_FROM;
    }

    function commit(bytes32 hash) internal pure returns (Card) {
        return Card.wrap(uint256(hash));
    }

    /// @notice The numbers of a scorecard that counts with this weight, which is not 0.
    function reveal(Scorecard calldata scorecard, uint16 weight) internal pure returns (Card) {
        uint256 word = scorecard.feasibility;
        word |= uint256(scorecard.impact) << 8;
        word |= uint256(scorecard.alignment) << 16;
        word |= uint256(scorecard.forecastBps) << FORECAST;
        word |= uint256(weight) << WEIGHT;
        return Card.wrap(word);
    }

    function isEmpty(Card self) internal pure returns (bool) {
        return Card.unwrap(self) == 0;
    }

    function isRevealed(Card self) internal pure returns (bool) {
        return !self.isEmpty() && Card.unwrap(self) < COMMITMENTS_FROM;
    }

    /// @notice Whether it is revealed and was not left out.
    function counts(Card self) internal pure returns (bool) {
        return self.isRevealed() && self.weightBps() != 0;
    }

    /// @notice The commitment, 0 once revealed.
    function commitment(Card self) internal pure returns (bytes32) {
        return self.isRevealed() ? bytes32(0) : bytes32(Card.unwrap(self));
    }

    /// @dev This and what follows is meant for a revealed card.
    function feasibility(Card self) internal pure returns (uint8) {
        return uint8(Card.unwrap(self));
    }

    function impact(Card self) internal pure returns (uint8) {
        return uint8(Card.unwrap(self) >> 8);
    }

    function alignment(Card self) internal pure returns (uint8) {
        return uint8(Card.unwrap(self) >> 16);
    }

    function forecastBps(Card self) internal pure returns (uint16) {
        return uint16(Card.unwrap(self) >> FORECAST);
    }

    function weightBps(Card self) internal pure returns (uint16) {
        return uint16(Card.unwrap(self) >> WEIGHT);
    }

    function isCalibrated(Card self) internal pure returns (bool) {
        return Card.unwrap(self) & CALIBRATED != 0;
    }

    function calibrate(Card self) internal pure returns (Card) {
        return Card.wrap(Card.unwrap(self) | CALIBRATED);
    }

    /// @notice The same without weight: it stays legible and counts no more.
    function leaveOut(Card self) internal pure returns (Card) {
        return Card.wrap(Card.unwrap(self) & ~(uint256(type(uint16).max) << WEIGHT));
    }
}
