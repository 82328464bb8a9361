// Generated from contracts/budgets/Grants.sol/Grants.json by `npm run generate`. Do not edit.
export const grantsAbi = [
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
        "internalType": "contract ITeams",
        "name": "teams_",
        "type": "address"
      },
      {
        "internalType": "contract ITreasury",
        "name": "treasury_",
        "type": "address"
      },
      {
        "internalType": "contract IPilots",
        "name": "pilots_",
        "type": "address"
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
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "GrantId",
        "name": "grantId",
        "type": "uint32"
      }
    ],
    "name": "Grants_AlreadyProposed",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "GrantId",
        "name": "grantId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Grants_AlreadyVoted",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "GrantId",
        "name": "grantId",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "closedAt",
        "type": "uint256"
      }
    ],
    "name": "Grants_Closed",
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
        "internalType": "enum Stage",
        "name": "stage",
        "type": "uint8"
      }
    ],
    "name": "Grants_IdeaNotFundable",
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
        "name": "amount",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "autonomyLeft",
        "type": "uint256"
      }
    ],
    "name": "Grants_NeedsBallot",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      }
    ],
    "name": "Grants_NobodyMayDecide",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "GrantId",
        "name": "grantId",
        "type": "uint32"
      },
      {
        "internalType": "enum GrantState",
        "name": "state",
        "type": "uint8"
      }
    ],
    "name": "Grants_NotOpen",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      }
    ],
    "name": "Grants_NotPlanned",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "uint16",
        "name": "planned",
        "type": "uint16"
      },
      {
        "internalType": "uint16",
        "name": "current",
        "type": "uint16"
      }
    ],
    "name": "Grants_OtherVersion",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "balance",
        "type": "uint256"
      },
      {
        "internalType": "uint256",
        "name": "amount",
        "type": "uint256"
      }
    ],
    "name": "Grants_PotTooSmall",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "GrantId",
        "name": "grantId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Grants_Recused",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "GrantId",
        "name": "grantId",
        "type": "uint32"
      }
    ],
    "name": "Grants_SeatsChanged",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "GrantId",
        "name": "grantId",
        "type": "uint32"
      },
      {
        "internalType": "uint256",
        "name": "closesAt",
        "type": "uint256"
      }
    ],
    "name": "Grants_StillOpen",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "GrantId",
        "name": "grantId",
        "type": "uint32"
      }
    ],
    "name": "Grants_Unknown",
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
    "name": "People_AgentRefused",
    "type": "error"
  },
  {
    "inputs": [
      {
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "internalType": "MemberId",
        "name": "memberId",
        "type": "uint32"
      }
    ],
    "name": "Teams_NoSeat",
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
        "internalType": "GrantId",
        "name": "grantId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "indexed": false,
        "internalType": "enum GrantState",
        "name": "state",
        "type": "uint8"
      },
      {
        "indexed": false,
        "internalType": "uint128",
        "name": "amount",
        "type": "uint128"
      },
      {
        "indexed": false,
        "internalType": "bool",
        "name": "byAutonomy",
        "type": "bool"
      }
    ],
    "name": "GrantClosed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "GrantId",
        "name": "grantId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "indexed": true,
        "internalType": "TeamId",
        "name": "teamId",
        "type": "uint32"
      },
      {
        "indexed": false,
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
        "internalType": "uint16",
        "name": "eligible",
        "type": "uint16"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "support",
        "type": "uint16"
      },
      {
        "indexed": false,
        "internalType": "uint40",
        "name": "closesAt",
        "type": "uint40"
      },
      {
        "indexed": false,
        "internalType": "bytes32",
        "name": "reasonHash",
        "type": "bytes32"
      },
      {
        "indexed": false,
        "internalType": "MemberId",
        "name": "actorId",
        "type": "uint32"
      }
    ],
    "name": "GrantProposed",
    "type": "event"
  },
  {
    "anonymous": false,
    "inputs": [
      {
        "indexed": true,
        "internalType": "GrantId",
        "name": "grantId",
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
        "internalType": "bool",
        "name": "inFavour",
        "type": "bool"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "support",
        "type": "uint16"
      },
      {
        "indexed": false,
        "internalType": "uint16",
        "name": "refuse",
        "type": "uint16"
      }
    ],
    "name": "GrantVoted",
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
    "inputs": [],
    "name": "grantCount",
    "outputs": [
      {
        "internalType": "uint32",
        "name": "",
        "type": "uint32"
      }
    ],
    "stateMutability": "view",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "GrantId",
        "name": "grantId",
        "type": "uint32"
      }
    ],
    "name": "grantOf",
    "outputs": [
      {
        "components": [
          {
            "internalType": "PilotId",
            "name": "pilotId",
            "type": "uint32"
          },
          {
            "internalType": "TeamId",
            "name": "teamId",
            "type": "uint32"
          },
          {
            "internalType": "uint32",
            "name": "seatsEpoch",
            "type": "uint32"
          },
          {
            "internalType": "uint16",
            "name": "eligible",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "support",
            "type": "uint16"
          },
          {
            "internalType": "uint16",
            "name": "refuse",
            "type": "uint16"
          },
          {
            "internalType": "uint40",
            "name": "closesAt",
            "type": "uint40"
          },
          {
            "internalType": "enum GrantState",
            "name": "state",
            "type": "uint8"
          }
        ],
        "internalType": "struct Grant",
        "name": "",
        "type": "tuple"
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
    "inputs": [
      {
        "internalType": "GrantId",
        "name": "grantId",
        "type": "uint32"
      }
    ],
    "name": "lapseGrant",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  },
  {
    "inputs": [
      {
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      }
    ],
    "name": "latestGrantOf",
    "outputs": [
      {
        "internalType": "GrantId",
        "name": "",
        "type": "uint32"
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
        "internalType": "PilotId",
        "name": "pilotId",
        "type": "uint32"
      },
      {
        "internalType": "bytes32",
        "name": "reasonHash",
        "type": "bytes32"
      }
    ],
    "name": "proposeGrant",
    "outputs": [
      {
        "internalType": "GrantId",
        "name": "grantId",
        "type": "uint32"
      }
    ],
    "stateMutability": "nonpayable",
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
    "inputs": [],
    "name": "teams",
    "outputs": [
      {
        "internalType": "contract ITeams",
        "name": "",
        "type": "address"
      }
    ],
    "stateMutability": "view",
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
  },
  {
    "inputs": [
      {
        "internalType": "GrantId",
        "name": "grantId",
        "type": "uint32"
      },
      {
        "internalType": "bool",
        "name": "inFavour",
        "type": "bool"
      }
    ],
    "name": "voteGrant",
    "outputs": [],
    "stateMutability": "nonpayable",
    "type": "function"
  }
] as const;
