terraform {
  required_providers {
    aws = {
      source = "hashicorp/aws"
    }
  }
}

variable "endpoint" {
  type = string
}

variable "version_two" {
  type    = bool
  default = false
}

provider "aws" {
  region                      = "us-east-1"
  access_key                  = "test"
  secret_key                  = "test"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true

  endpoints {
    kinesis = var.endpoint
  }
}

resource "aws_kinesis_stream" "orders" {
  name             = "terraform-orders"
  shard_count      = var.version_two ? 4 : 2
  retention_period = var.version_two ? 24 : 48
  encryption_type  = "KMS"
  kms_key_id       = "alias/aws/kinesis"

  shard_level_metrics = var.version_two ? ["IncomingBytes"] : ["IncomingBytes", "OutgoingBytes"]

  stream_mode_details {
    stream_mode = "PROVISIONED"
  }

  tags = {
    stage = var.version_two ? "live" : "test"
  }
}

resource "aws_kinesis_stream" "clicks" {
  name                      = "terraform-clicks"
  enforce_consumer_deletion = true

  stream_mode_details {
    stream_mode = "ON_DEMAND"
  }
}

resource "aws_kinesis_stream_consumer" "reader" {
  name       = "terraform-reader"
  stream_arn = aws_kinesis_stream.orders.arn
}

resource "aws_kinesis_resource_policy" "orders" {
  resource_arn = aws_kinesis_stream.orders.arn
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid       = "write"
      Effect    = "Allow"
      Principal = { AWS = "arn:aws:iam::111111111111:root" }
      Action    = ["kinesis:PutRecord"]
      Resource  = aws_kinesis_stream.orders.arn
    }]
  })
}
