// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {Base64} from "@openzeppelin/contracts/utils/Base64.sol";
import {Strings} from "@openzeppelin/contracts/utils/Strings.sol";
import {Member, MemberId, Source, Status} from "./MemberTypes.sol";

/// @title The picture and text of a membership, made on chain
/// @notice Built from numbers and fixed words alone, so that no one can smuggle markup into it.
library MemberCard {
    /// @notice ERC-721 metadata as a data URI.
    function uri(Member memory member) internal pure returns (string memory) {
        string memory number = Strings.toString(MemberId.unwrap(member.id));
        string memory source = sourceName(member.source);
        string memory status = statusName(member.status);
        bytes memory json = abi.encodePacked(
            '{"name":"Member ',
            number,
            '","description":"Membership of an organisation on the Innovation Engine. It cannot be sold or sent.","attributes":[{"trait_type":"Source","value":"',
            source,
            '"},{"trait_type":"Status","value":"',
            status,
            '"}],"image":"data:image/svg+xml;base64,',
            Base64.encode(picture(number, source)),
            '"}'
        );
        return string.concat("data:application/json;base64,", Base64.encode(json));
    }

    function picture(string memory number, string memory source) internal pure returns (bytes memory) {
        return
            abi.encodePacked(
                '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200" role="img"><rect width="320" height="200" rx="16" fill="#24463b"/><text x="28" y="116" font-family="serif" font-size="72" fill="#fbf7ee">',
                number,
                '</text><text x="28" y="160" font-family="sans-serif" font-size="20" fill="#e4c67a">',
                source,
                "</text></svg>"
            );
    }

    function sourceName(Source source) internal pure returns (string memory) {
        if (source == Source.Employee) return "Employee";
        if (source == Source.Customer) return "Customer";
        if (source == Source.Partner) return "Partner";
        if (source == Source.Supplier) return "Supplier";
        if (source == Source.Community) return "Community";
        return "Agent";
    }

    function statusName(Status status) internal pure returns (string memory) {
        if (status == Status.Active) return "Active";
        if (status == Status.Suspended) return "Suspended";
        return "Ended";
    }
}
