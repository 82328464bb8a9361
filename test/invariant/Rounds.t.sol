// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FuzzSelector} from "../support/Cheats.sol";
import {RoundsHandler} from "./RoundsHandler.sol";

/// @dev Stands here, since the runner asks only for the contracts of the file that it was given.
contract Voters is RoundsHandler {}

/// @notice Ideas and ballots, however people use them.
contract RoundsTest {
    Voters private _handler;
    uint256 private _seed;

    function setUp() public {
        _handler = new Voters();
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

    function invariant_I3_I4_I5_I10_auditHead() public {
        _handler.checkIdeas();
        _handler.checkSomeRounds(++_seed);
    }

    function afterInvariant() public {
        _handler.checkAllRounds();
        _handler.finishRun();
    }
}
