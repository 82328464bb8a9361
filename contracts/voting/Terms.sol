// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {Round, RoundRules} from "./RoundTypes.sol";

/// @notice All that a round's voting must know, in one word, so that a ballot reads one slot:
/// bits 0 closesAt (40), 40 snapshot (40), 80 supply (32), 112 capBps (16), 128 entries (8), 136 lateWindowSeconds (24),
/// 160 extended (8), 168 quorumBps (16), 184 approvalBps (16), 200 extensionSeconds (24), 224 memberMajority (8),
/// 232 settled (8), 240 revisitHours (16).
type Terms is uint256;

using TermsLib for Terms global;

/// @title Reading and changing a round's terms
library TermsLib {
    uint256 private constant WHOLE_BPS = 10_000;

    /// @notice The terms of a round opened now under these rules.
    function open(RoundRules memory rules, uint256 entries) internal view returns (Terms) {
        uint256 snapshot = block.timestamp + rules.delaySeconds;
        uint256 word = uint40(snapshot + rules.durationSeconds);
        word |= uint256(uint40(snapshot)) << 40;
        word |= uint256(rules.capBps) << 112;
        word |= entries << 128;
        word |= uint256(rules.lateWindowSeconds) << 136;
        word |= uint256(rules.quorumBps) << 168;
        word |= uint256(rules.approvalBps) << 184;
        word |= uint256(rules.extensionSeconds) << 200;
        word |= uint256(rules.memberMajority ? 1 : 0) << 224;
        word |= uint256(rules.revisitHours) << 240;
        return Terms.wrap(word);
    }

    function closesAt(Terms self) internal pure returns (uint40) {
        return uint40(Terms.unwrap(self));
    }

    function snapshot(Terms self) internal pure returns (uint40) {
        return uint40(Terms.unwrap(self) >> 40);
    }

    function supply(Terms self) internal pure returns (uint32) {
        return uint32(Terms.unwrap(self) >> 80);
    }

    function entries(Terms self) internal pure returns (uint8) {
        return uint8(Terms.unwrap(self) >> 128);
    }

    function extended(Terms self) internal pure returns (bool) {
        return uint8(Terms.unwrap(self) >> 160) != 0;
    }

    function approvalBps(Terms self) internal pure returns (uint16) {
        return uint16(Terms.unwrap(self) >> 184);
    }

    function memberMajority(Terms self) internal pure returns (bool) {
        return uint8(Terms.unwrap(self) >> 224) != 0;
    }

    function settled(Terms self) internal pure returns (uint8) {
        return uint8(Terms.unwrap(self) >> 232);
    }

    function revisitHours(Terms self) internal pure returns (uint16) {
        return uint16(Terms.unwrap(self) >> 240);
    }

    /// @notice Whether a quorum first reached now would extend the round.
    function isLate(Terms self) internal view returns (bool) {
        uint256 window = uint24(Terms.unwrap(self) >> 136);
        return !extended(self) && block.timestamp + window > closesAt(self);
    }

    /// @notice Weight that must take part in an entry; rounded up, and at least 1, so that silence never decides.
    function quorum(Terms self) internal pure returns (uint256) {
        uint256 bps = uint16(Terms.unwrap(self) >> 168);
        return Math.max(1, Math.ceilDiv(supply(self) * bps, WHOLE_BPS));
    }

    /// @notice Most that one ballot weighs; rounded up.
    function cap(Terms self) internal pure returns (uint256) {
        uint256 bps = uint16(Terms.unwrap(self) >> 112);
        unchecked {
            return (supply(self) * bps + WHOLE_BPS - 1) / WHOLE_BPS;
        }
    }

    /// @notice Fills in the supply, which is 0 until the first ballot.
    function withSupply(Terms self, uint256 value) internal pure returns (Terms) {
        return Terms.wrap(Terms.unwrap(self) | (uint256(uint32(value)) << 80));
    }

    /// @notice Moves the close by the extension; only once.
    function extend(Terms self) internal pure returns (Terms) {
        uint256 extension = uint24(Terms.unwrap(self) >> 200);
        return Terms.wrap((Terms.unwrap(self) + extension) | (1 << 160));
    }

    function withSettled(Terms self, uint256 value) internal pure returns (Terms) {
        uint256 others = Terms.unwrap(self) & ~(uint256(0xff) << 232);
        return Terms.wrap(others | (value << 232));
    }

    /// @notice The same in plain form, for readers.
    function unpack(Terms self) internal pure returns (Round memory) {
        uint256 word = Terms.unwrap(self);
        return
            Round({
                snapshot: snapshot(self),
                closesAt: closesAt(self),
                supply: supply(self),
                entries: entries(self),
                settled: settled(self),
                quorumBps: uint16(word >> 168),
                approvalBps: approvalBps(self),
                capBps: uint16(word >> 112),
                lateWindowSeconds: uint24(word >> 136),
                extensionSeconds: uint24(word >> 200),
                memberMajority: memberMajority(self),
                extended: extended(self),
                revisitHours: revisitHours(self)
            });
    }
}
