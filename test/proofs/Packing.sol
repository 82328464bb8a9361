// SPDX-License-Identifier: MIT
pragma solidity 0.8.37;

import {TallyPair} from "../../contracts/voting/TallyPair.sol";

/// @notice An abstention on the even entry leaves the odd one as it was.
/// @custom:proves TallyPair.count
contract TallyPairProof {
    function abstainingOnTheEvenLeavesTheOdd(uint128 odd, uint32 weight) external pure {
        TallyPair pair = TallyPair.wrap(uint256(odd) * 2 ** 128).count(3, weight);
        assert(TallyPair.unwrap(pair) / 2 ** 128 == odd);
    }
}
