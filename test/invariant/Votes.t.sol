// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FuzzSelector} from "../support/Cheats.sol";
import {VotesHandler} from "./VotesHandler.sol";

/// @dev Stands here, since the runner asks only for the contracts of the file that it was given.
contract Holders is VotesHandler {}

/// @notice Memberships and tokens, however people use them.
contract VotesTest {
    Holders private _handler;
    uint256 private _seed;

    function setUp() public {
        _handler = new Holders();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    /// @dev Read by the runner: what is no action of the campaign.
    function excludeSelectors() public view returns (FuzzSelector[] memory excluded) {
        excluded = new FuzzSelector[](1);
        excluded[0].addr = address(_handler);
        excluded[0].selectors = new bytes4[](1);
        excluded[0].selectors[0] = _handler.finishRun.selector;
    }

    function invariant_I1_I2_I10_I12_I13() public {
        _handler.checkSupply();
        _handler.checkVotes();
        _handler.checkSomeMoments(++_seed);
        _handler.checkMemberships();
    }

    function afterInvariant() public {
        _handler.checkAllMoments();
        _handler.finishRun();
    }
}
