// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {BadgeKind} from "./RecognitionTypes.sol";

/// @title The picture and text of a badge, made on chain
/// @notice Built from numbers and fixed words alone, so that no one can smuggle markup into it. Each kind has a shape
/// of its own, told apart without colour and at the size of a thumbnail.
library BadgeCard {
    using Strings for uint256;

    uint256 private constant ENTRIES_LIMIT = 64;

    /// @notice ERC-721 metadata as a data URI.
    function uri(
        BadgeKind kind,
        uint32 memberNumber,
        uint32 ref,
        uint40 claimedAt
    ) internal pure returns (string memory) {
        string memory title = string.concat(word(kind), " badge of member ", uint256(memberNumber).toString());
        bytes memory head = abi.encodePacked(
            '{"name":"',
            title,
            '","description":"',
            deed(kind),
            ' It cannot be sold or sent.","attributes":[{"trait_type":"Kind","value":"',
            word(kind),
            '"},{"trait_type":"Rests on","value":"',
            ground(kind, ref)
        );
        bytes memory json = abi.encodePacked(
            head,
            '"},{"display_type":"date","trait_type":"Claimed","value":',
            uint256(claimedAt).toString(),
            '}],"image":"data:image/svg+xml;base64,',
            Base64.encode(picture(kind, memberNumber)),
            '"}'
        );
        return string.concat("data:application/json;base64,", Base64.encode(json));
    }

    /// @notice The picture: a seal with the kind's shape, its word, and the member's number.
    function picture(BadgeKind kind, uint32 memberNumber) internal pure returns (bytes memory) {
        string memory number = uint256(memberNumber).toString();
        string memory ink = colour(kind);
        bytes memory head = abi.encodePacked(
            '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 200" role="img"><title>',
            word(kind),
            " badge of member ",
            number,
            "</title><desc>",
            deed(kind),
            '</desc><circle cx="100" cy="100" r="99" fill="',
            ink,
            '"/><circle cx="100" cy="100" r="91" fill="none" stroke="#fbf7ee" stroke-width="3"/>'
        );
        return
            abi.encodePacked(
                head,
                '<g fill="none" stroke="#fbf7ee" stroke-width="8" stroke-linejoin="round">',
                shape(kind),
                '</g><g fill="#fbf7ee" font-family="sans-serif" text-anchor="middle"><text x="100" y="153" font-size="18">',
                word(kind),
                '</text><text x="100" y="174" font-size="15">',
                number,
                "</text></g></svg>"
            );
    }

    /// @notice What a badge of this kind is called.
    function word(BadgeKind kind) internal pure returns (string memory) {
        if (kind == BadgeKind.Proposer) return "Proposer";
        if (kind == BadgeKind.Decider) return "Decider";
        if (kind == BadgeKind.Approved) return "Approved";
        if (kind == BadgeKind.Implementer) return "Implementer";
        if (kind == BadgeKind.Forecaster) return "Forecaster";
        if (kind == BadgeKind.Courage) return "Courage";
        if (kind == BadgeKind.Lead) return "Lead";
        return "Founder";
    }

    /// @notice What it is for, in a sentence.
    function deed(BadgeKind kind) internal pure returns (string memory) {
        if (kind == BadgeKind.Proposer) return "Proposed an idea that was found ready.";
        if (kind == BadgeKind.Decider) return "Cast a ballot.";
        if (kind == BadgeKind.Approved) return "Proposed an idea that a ballot approved.";
        if (kind == BadgeKind.Implementer) return "Proposed an idea that was implemented.";
        if (kind == BadgeKind.Forecaster) return "Forecast ten pilots or more, better than a coin.";
        if (kind == BadgeKind.Courage) return "Led a pilot that was stopped early, before it cost more.";
        if (kind == BadgeKind.Lead) return "Led a pilot that met its target.";
        return "Has a seat in a team that funded a pilot.";
    }

    /// @notice What it rests on, by number.
    function ground(BadgeKind kind, uint32 ref) internal pure returns (string memory) {
        string memory number = uint256(ref).toString();
        if (kind == BadgeKind.Decider) return string.concat("Round ", number);
        if (kind == BadgeKind.Approved) return _entry(ref);
        if (kind == BadgeKind.Forecaster) return "Forecasts";
        if (kind == BadgeKind.Courage || kind == BadgeKind.Lead) return string.concat("Pilot ", number);
        if (kind == BadgeKind.Founder) return string.concat("Grant ", number);
        return string.concat("Idea ", number);
    }

    /// @dev People count entries from 1.
    function _entry(uint256 ref) private pure returns (string memory) {
        return
            string.concat(
                "Round ",
                (ref / ENTRIES_LIMIT).toString(),
                ", entry ",
                (1 + (ref % ENTRIES_LIMIT)).toString()
            );
    }

    function colour(BadgeKind kind) internal pure returns (string memory) {
        if (kind == BadgeKind.Proposer) return "#7d5200";
        if (kind == BadgeKind.Decider) return "#1f4e79";
        if (kind == BadgeKind.Approved) return "#24643c";
        if (kind == BadgeKind.Implementer) return "#5b3a29";
        if (kind == BadgeKind.Forecaster) return "#4b3b7c";
        if (kind == BadgeKind.Courage) return "#8f2d2d";
        if (kind == BadgeKind.Lead) return "#0f5b62";
        return "#3f5a1d";
    }

    /// @notice A bulb, a ticked ballot, a star, a gear, a rising line, a shield, a target, a seedling.
    function shape(BadgeKind kind) internal pure returns (string memory) {
        if (kind == BadgeKind.Proposer) {
            return
                '<circle cx="100" cy="70" r="28" fill="#fbf7ee"/><path d="M88 94h24v16H88zM90 124h20" fill="#fbf7ee"/>';
        }
        if (kind == BadgeKind.Decider) {
            return '<rect x="64" y="42" width="72" height="82" rx="6"/><path d="M80 84l15 16 26-34"/>';
        }
        if (kind == BadgeKind.Approved) {
            return
                '<path d="M100 40L111 69L142 70L117 90L126 120L100 102L74 120L83 90L58 70L89 69z" fill="#fbf7ee"/>';
        }
        if (kind == BadgeKind.Implementer) {
            return
                '<circle cx="100" cy="83" r="26" stroke-width="14"/><circle cx="100" cy="83" r="38" stroke-width="14" stroke-dasharray="14.92 14.92"/>';
        }
        if (kind == BadgeKind.Forecaster) {
            return
                '<path d="M58 124h84M62 104l24-32 20 18 28-36"/><circle cx="136" cy="52" r="7" fill="#fbf7ee"/>';
        }
        if (kind == BadgeKind.Courage) {
            return
                '<path d="M100 40l36 13v28c0 24-15 38-36 46-21-8-36-22-36-46V53z" fill="#fbf7ee"/><path d="M82 82h36" stroke="#8f2d2d" stroke-width="12"/>';
        }
        if (kind == BadgeKind.Lead) {
            return
                '<circle cx="100" cy="83" r="41"/><circle cx="100" cy="83" r="23"/><circle cx="100" cy="83" r="6" fill="#fbf7ee"/>';
        }
        return
            '<path d="M100 126V84"/><path d="M100 86c0-24 16-36 40-36 0 24-16 36-40 36zM98 108c0-20-14-32-38-32 0 20 14 32 38 32z" fill="#fbf7ee"/>';
    }
}
