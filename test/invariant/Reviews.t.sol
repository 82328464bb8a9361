// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {FuzzSelector} from "../support/Cheats.sol";
import {ReviewsHandler} from "./reviews/ReviewsHandler.sol";

/// @dev Stands here, since the runner asks only for the contracts of the file that it was given.
contract Reviewers is ReviewsHandler {}

/// @notice Blind reviews and forecasts, however people use them.
contract ReviewsTest {
    Reviewers private _handler;
    uint256 private _seed;

    function setUp() public {
        _handler = new Reviewers();
        _handler.prepare();
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
        excluded[0].selectors[1] = _handler.prepare.selector;
    }

    function invariant_I5_I10_I14_auditHead() public {
        uint256 seed = ++_seed;
        _handler.checkSomeIdea(seed);
        _handler.checkSomeReviews(seed);
        _handler.checkForecasts(seed);
    }

    function afterInvariant() public {
        _handler.checkIdeas();
        _handler.checkAllReviews();
        _handler.checkAllForecasts();
        _handler.finishRun();
    }
}
