// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {ReportId} from "./OutcomeTypes.sol";

/// @notice A stretch of time that a standing report covers, `from` included and `to` not; two to a slot.
struct Period {
    uint40 from;
    uint40 to;
    ReportId reportId;
}

/// @title Stretches of time that never overlap
/// @dev A short list in no order: at most {LIMIT} periods, so sixteen slots to look at.
library Periods {
    uint256 internal constant LIMIT = 32;

    /// @notice Where the first standing period that a new one would overlap ends, 0 if there is none.
    function overlappedUntil(Period[] storage periods, uint40 from, uint40 to) internal view returns (uint40) {
        uint256 count = periods.length;
        for (uint256 i = 0; i < count; ++i) {
            Period memory period = periods[i];
            if (from < period.to && period.from < to) return period.to;
        }
        return 0;
    }

    /// @notice Frees the period of a report, which must stand.
    function free(Period[] storage periods, ReportId reportId) internal {
        uint256 place;
        while (ReportId.unwrap(periods[place].reportId) != ReportId.unwrap(reportId)) ++place;
        periods[place] = periods[periods.length - 1];
        periods.pop();
    }
}
