// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {IERC721} from "@openzeppelin/contracts/interfaces/IERC721.sol";
import {IERC721Metadata} from "@openzeppelin/contracts/interfaces/IERC721Metadata.sol";

/// @notice ERC-5192: a token that never changes hands.
interface IERC5192 {
    event Locked(uint256 tokenId);
    event Unlocked(uint256 tokenId);

    function locked(uint256 tokenId) external view returns (bool);
}

/// @title An ERC-721 face without a market behind it
/// @notice Ownership is read from the module's own records, so nothing is stored twice; every way to transfer or
/// approve reverts.
abstract contract Soulbound is IERC721Metadata, IERC5192 {
    error Soulbound_NeverTransfers();
    error Soulbound_NoSuchToken(uint256 tokenId);
    error Soulbound_ZeroOwner();

    /// @notice Owner of a token by the module's records, 0 if there is none.
    function _soulOf(uint256 tokenId) internal view virtual returns (address);

    function ownerOf(uint256 tokenId) public view returns (address owner) {
        owner = _soulOf(tokenId);
        if (owner == address(0)) revert Soulbound_NoSuchToken(tokenId);
    }

    function locked(uint256 tokenId) external view returns (bool) {
        ownerOf(tokenId);
        return true;
    }

    function getApproved(uint256 tokenId) external view returns (address) {
        ownerOf(tokenId);
        return address(0);
    }

    function isApprovedForAll(address, address) external pure returns (bool) {
        return false;
    }

    function approve(address, uint256) external pure {
        revert Soulbound_NeverTransfers();
    }

    function setApprovalForAll(address, bool) external pure {
        revert Soulbound_NeverTransfers();
    }

    function transferFrom(address, address, uint256) external pure {
        revert Soulbound_NeverTransfers();
    }

    function safeTransferFrom(address, address, uint256) external pure {
        revert Soulbound_NeverTransfers();
    }

    function safeTransferFrom(address, address, uint256, bytes calldata) external pure {
        revert Soulbound_NeverTransfers();
    }

    function supportsInterface(bytes4 interfaceId) external pure returns (bool) {
        return
            interfaceId == type(IERC165).interfaceId ||
            interfaceId == type(IERC721).interfaceId ||
            interfaceId == type(IERC721Metadata).interfaceId ||
            interfaceId == type(IERC5192).interfaceId;
    }
}
