// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FuzzSelector} from "../support/Cheats.sol";
import {MoneyHandler} from "./money/MoneyHandler.sol";

/// @dev Stands here, since the runner asks only for the contracts of the file that it was given.
contract Spenders is MoneyHandler {}

/// @notice Money from the first deposit to the last reward, however people use it.
contract MoneyTest {
    Spenders private _handler;
    uint256 private _seed;

    function setUp() public {
        _handler = new Spenders();
    }

    function targetContracts() public view returns (address[] memory targets) {
        targets = new address[](1);
        targets[0] = address(_handler);
    }

    /// @dev Read by the runner: what is no action of the campaign.
    function excludeSelectors() public view returns (FuzzSelector[] memory excluded) {
        excluded = new FuzzSelector[](1);
        excluded[0].addr = address(_handler);
        excluded[0].selectors = new bytes4[](2);
        excluded[0].selectors[0] = _handler.finishRun.selector;
        excluded[0].selectors[1] = _handler.windDown.selector;
    }

    function invariant_I5_I7_I8_I9_I10_I15_auditHead() public {
        uint256 seed = ++_seed;
        _handler.checkPots();
        _handler.checkAutonomies();
        _handler.checkRewards();
        _handler.checkSomeIdea(seed);
        _handler.checkSomePilot(seed);
        _handler.checkSomeGrant(seed);
        _handler.checkSomeFlag(seed);
        _handler.checkSomeReport(seed);
        _handler.checkSeats(seed);
    }

    function afterInvariant() public {
        _handler.finishRun();
        _handler.windDown();
        _handler.checkPots();
        _handler.checkIdeas();
        _handler.checkAllPilots();
        _handler.checkAllGrants();
        _handler.checkRewards();
    }
}
