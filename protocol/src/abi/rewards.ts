// Generated from contracts/recognition/Rewards.sol/Rewards.json by `npm run generate`. Do not edit.
export const rewardsAbi = [
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "authority",
        "type": "address"
      },
      {
        "internalType": "address",
        "name": "forwarder",
        "type": "address"
      },
      {
        "internalType": "contract IMembers",
        "name": "members_",
        "type": "address"
      },
      {
        "internalType": "contract IIdeas",
        "name": "ideas_",
        "type": "address"
      },
      {
        "internalType": "contract ITreasury",
        "name": "treasury_",
        "type": "address"
      },
      {
        "internalType": "contract IFlags",
        "name": "flags_",
        "type": "address"
      },
      {
        "internalType": "contract IPilots",
        "name": "pilots_",
        "type": "address"
      },
      {
        "internalType": "contract IOutcomes",
        "name": "outcomes_",
        "type": "address"
      },
      {
        "internalType": "contract IReviews",
        "name": "reviews_",
        "type": "address"
      },
      {
        "components": [
          {
            "internalType": "uint96",
            "name": "base",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "cap",
            "type": "uint96"
          },
          {
            "internalType": "uint16",
            "name": "rateBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "lineageBps",
            "type": "uint16"
          }
        ],
        "internalType": "struct RewardRules",
        "name": "rules",
        "type": "tuple"
      }
    ],
    "stateMutability": "nonpayable",
    "type": "constructor"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "authority",
        "type": "address"
      }
    ],
    "name": "AccessManagedInvalidAuthority",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      },
      {
        "internalType": "uint32",
        "name": "delay",
        "type": "uint32"
      }
    ],
    "name": "AccessManagedRequiredDelay",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "caller",
        "type": "address"
      }
    ],
    "name": "AccessManagedUnauthorized",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "season",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Rewards_AlreadyShared",
    "type": "error"
  },
  {
    "inputs": [],
    "name": "Rewards_AmountMissing",
    "type": "error"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "uint96",
            "name": "base",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "cap",
            "type": "uint96"
          },
          {
            "internalType": "uint16",
            "name": "rateBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "lineageBps",
            "type": "uint16"
          }
        ],
        "internalType": "struct RewardRules",
        "name": "rules",
        "type": "tuple"
      }
    ],
    "name": "Rewards_BadRules",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      },
      {
        "internalType": "uint16",
        "name": "openFlags",
        "type": "uint16"
      }
    ],
    "name": "Rewards_FlagsOpen",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "season",
        "type": "uint32"
      }
    ],
    "name": "Rewards_NoPool",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "season",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Rewards_NoSkill",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      }
    ],
    "name": "Rewards_NobodyCredited",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "season",
        "type": "uint32"
      }
    ],
    "name": "Rewards_NobodySkilled",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      }
    ],
    "name": "Rewards_NotImplemented",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      }
    ],
    "name": "Rewards_NothingAttested",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Rewards_NothingOwed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "credited",
        "type": "uint256"
      }
    ],
    "name": "Rewards_NothingToAdd",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "season",
        "type": "uint32"
      }
    ],
    "name": "Rewards_PoolAlreadySet",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint256",
        "name": "unreserved",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "needed",
        "type": "uint256"
      }
    ],
    "name": "Rewards_PotTooSmall",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "season",
        "type": "uint32"
      }
    ],
    "name": "Rewards_SeasonNotOver",
    "type": "error"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": false,
        "internalType": "address",
        "name": "authority",
        "type": "address"
      }
    ],
    "name": "AuthorityUpdated",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "season",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "amount",
        "type": "uint128"
      }
    ],
    "name": "ReviewersPoolSet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "uint32",
        "name": "season",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "amount",
        "type": "uint128"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "owed",
        "type": "uint128"
      }
    ],
    "name": "ReviewersPoolShared",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "benefit",
        "type": "uint128"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "spent",
        "type": "uint128"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "total",
        "type": "uint128"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "added",
        "type": "uint128"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "lineage",
        "type": "uint128"
      }
    ],
    "name": "RewardCredited",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "address",
        "name": "account",
        "type": "address"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "amount",
        "type": "uint128"
      }
    ],
    "name": "RewardPulled",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "components": [
          {
            "internalType": "uint96",
            "name": "base",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "cap",
            "type": "uint96"
          },
          {
            "internalType": "uint16",
            "name": "rateBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "lineageBps",
            "type": "uint16"
          }
        ],
        "indexed": false,
        "internalType": "struct RewardRules",
        "name": "rules",
        "type": "tuple"
      }
    ],
    "name": "RewardRulesSet",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "amount",
        "type": "uint128"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "owed",
        "type": "uint128"
      }
    ],
    "name": "RewardShared",
    "type": "event"
  },
  {
    "inputs": [],
    "name": "authority",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      }
    ],
    "name": "creditReward",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "IdeaId",
        "name": "ideaId",
        "type": "uint32"
      }
    ],
    "name": "creditedFor",
    "outputs": [
      {
        "internalType": "uint128",
        "name": "",
        "type": "uint128"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "flags",
    "outputs": [
      {
        "internalType": "contract IFlags",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "season",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "hasPoolShare",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "ideas",
    "outputs": [
      {
        "internalType": "contract IIdeas",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "isConsumingScheduledOp",
    "outputs": [
      {
        "internalType": "bytes4",
        "name": "",
        "type": "bytes4"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "forwarder",
        "type": "address"
      }
    ],
    "name": "isTrustedForwarder",
    "outputs": [
      {
        "internalType": "bool",
        "name": "",
        "type": "bool"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "members",
    "outputs": [
      {
        "internalType": "contract IMembers",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "outcomes",
    "outputs": [
      {
        "internalType": "contract IOutcomes",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "owedTo",
    "outputs": [
      {
        "internalType": "uint128",
        "name": "",
        "type": "uint128"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "pilots",
    "outputs": [
      {
        "internalType": "contract IPilots",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "pullReward",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint128",
        "name": "amount",
        "type": "uint128"
      }
    ],
    "name": "reclaimRewards",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "reserved",
    "outputs": [
      {
        "internalType": "uint128",
        "name": "",
        "type": "uint128"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "season",
        "type": "uint32"
      }
    ],
    "name": "reviewersPoolOf",
    "outputs": [
      {
        "internalType": "uint128",
        "name": "left",
        "type": "uint128"
      },
      {
        "internalType": "uint64",
        "name": "skillLeft",
        "type": "uint64"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "reviews",
    "outputs": [
      {
        "internalType": "contract IReviews",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "rewardRules",
    "outputs": [
      {
        "components": [
          {
            "internalType": "uint96",
            "name": "base",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "cap",
            "type": "uint96"
          },
          {
            "internalType": "uint16",
            "name": "rateBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "lineageBps",
            "type": "uint16"
          }
        ],
        "internalType": "struct RewardRules",
        "name": "",
        "type": "tuple"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "address",
        "name": "newAuthority",
        "type": "address"
      }
    ],
    "name": "setAuthority",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "season",
        "type": "uint32"
      },
      {
        "internalType": "uint128",
        "name": "amount",
        "type": "uint128"
      }
    ],
    "name": "setReviewersPool",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "components": [
          {
            "internalType": "uint96",
            "name": "base",
            "type": "uint96"
          },
          {
            "internalType": "uint96",
            "name": "cap",
            "type": "uint96"
          },
          {
            "internalType": "uint16",
            "name": "rateBps",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "lineageBps",
            "type": "uint16"
          }
        ],
        "internalType": "struct RewardRules",
        "name": "rules",
        "type": "tuple"
      }
    ],
    "name": "setRewardRules",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "uint32",
        "name": "season",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "shareReviewersPool",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "treasury",
    "outputs": [
      {
        "internalType": "contract ITreasury",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [],
    "name": "trustedForwarder",
    "outputs": [
      {
        "internalType": "address",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  }
] as const;
