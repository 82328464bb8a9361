// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {BadgeCard} from "../../contracts/recognition/BadgeCard.sol";
import {BadgeKind} from "../../contracts/recognition/RecognitionTypes.sol";
import {check} from "../support/Cheats.sol";

/// @notice Whatever the numbers, a badge's text and picture hold nothing that could end a string or begin a script.
contract BadgeCardTest {
    function testFuzz_pictureIsPlainText(uint8 random, uint32 memberNumber) public pure {
        _checkPlain(BadgeCard.picture(_kind(random), memberNumber), false);
    }

    function testFuzz_groundNeedsNoEscape(uint8 random, uint32 ref) public pure {
        _checkPlain(bytes(BadgeCard.ground(_kind(random), ref)), true);
    }

    function testFuzz_uriIsOneUnbrokenWord(uint8 random, uint32 memberNumber, uint32 ref, uint40 claimedAt) public pure {
        bytes memory uri = bytes(BadgeCard.uri(_kind(random), memberNumber, ref, claimedAt));
        for (uint256 i = 0; i < uri.length; ++i) {
            check(uri[i] > 0x20 && uri[i] < 0x7f && uri[i] != '"', "a word");
        }
    }

    function _kind(uint8 random) private pure returns (BadgeKind) {
        return BadgeKind(random % (uint8(type(BadgeKind).max) + 1));
    }

    function _checkPlain(bytes memory text, bool inJson) private pure {
        for (uint256 i = 0; i < text.length; ++i) {
            check(text[i] >= 0x20 && text[i] < 0x7f, "printable");
            if (inJson) check(text[i] != '"' && text[i] != 0x5c && text[i] != "<" && text[i] != "&", "no escape");
        }
    }
}
